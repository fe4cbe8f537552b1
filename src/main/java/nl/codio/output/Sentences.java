package nl.codio.output;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Finding;

/** A finding in one line, for programs that show no more than that. */
final class Sentences {

  private Sentences() {}

  /** What is wrong, what stands at the caret, and how to mend it. */
  static String of(Finding finding, Wording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.of(finding.message()));
    finding.caption().map(wording::of).ifPresent(parts::add);
    wording.hint(finding).ifPresent(parts::add);
    return oneLine(String.join(" ", parts));
  }

  /** A text without its line ends. */
  static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s*\\R\\s*", -1));
  }
}
