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
    finding.caption().map(wording::of).map(Sentences::capital).ifPresent(parts::add);
    wording.hint(finding).ifPresent(parts::add);
    return oneLine(String.join(" ", parts));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A text without its line ends, and without what is blank around them. */
  static String oneLine(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\v", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return String.join(" ", lines);
  }
}
