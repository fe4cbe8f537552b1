package nl.codio.cli;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;

/** Shows a template instead of writing it. */
record TemplateScreen(Session session) {

  private static final String STANDARD_OUTPUT = "-";

  /**
   * Whether these arguments ask for that.
   *
   * @throws WrongUse when they ask for another place than the project's own
   */
  static boolean isMeant(Arguments arguments) {
    Optional<String> output = arguments.text(SharedOptions.OUTPUT);
    if (output.isPresent() && !output.get().equals(STANDARD_OUTPUT)) {
      throw new WrongUse(List.of(Message.of("templates.only-screen", SharedOptions.OUTPUT)));
    }
    return output.isPresent();
  }

  /**
   * Shows it.
   *
   * @throws WrongUse when there is more than one
   */
  ExitCode show(List<String> texts) {
    if (texts.size() > 1) {
      throw new WrongUse(List.of(Message.of("templates.one-on-screen")));
    }
    session.out().print(texts.get(0));
    return ExitCode.FINE;
  }
}
