package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Message;

/** Someone used codio in a way that it does not know. Told in a few lines; exit code 2. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Message> lines;

  /** What is wrong first, then how to go on. */
  WrongUse(List<Message> lines) {
    super(lines.get(0).key());
    this.lines = List.copyOf(lines);
  }

  List<Message> lines() {
    return lines;
  }
}
