package nl.codio.report.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The limits within which the Markdown parser stays quick and shallow, judged before it starts.
 * They are wide for people: a text of 20,000 characters is ten printed pages.
 */
final class Limits {

  private static final int LENGTH = 20_000;
  private static final int REFERENCES = 1_000;
  private static final int BACKTICK_LENGTHS = 100;

  /** How deep quotes, lists and emphasis may be nested. */
  static final int DEPTH = 100;

  private Limits() {}

  /** Why a text is shown as plain text; empty when it is within the limits. */
  static Optional<PlainText.Reason> exceeded(String text) {
    if (text.length() > LENGTH) {
      return Optional.of(PlainText.Reason.TOO_LONG);
    }
    if (text.lines().anyMatch(line -> depth(line) > DEPTH)) {
      return Optional.of(PlainText.Reason.TOO_DEEP);
    }
    if (definitions(text) > REFERENCES
        || unclosed(text, '[', ']') > REFERENCES
        || unclosed(text, '(', ')') > REFERENCES
        || backtickRuns(text).size() > REFERENCES
        || new HashSet<>(backtickRuns(text)).size() > BACKTICK_LENGTHS) {
      return Optional.of(PlainText.Reason.TOO_TANGLED);
    }
    return Optional.empty();
  }

  /** How many containers a line can open at most: one for each mark and for each two spaces. */
  private static int depth(String line) {
    int marks = 0;
    int spaces = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ') {
        spaces++;
      } else if (c == '\t') {
        spaces += 4;
      } else if (c == '>' || ((c == '-' || c == '*' || c == '+') && blankAt(line, i + 1))) {
        marks++;
      } else if ((c == '.' || c == ')') && blankAt(line, i + 1)) {
        marks++;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    return Math.max(marks, spaces / 2);
  }

  private static boolean blankAt(String line, int index) {
    return index >= line.length() || line.charAt(index) == ' ' || line.charAt(index) == '\t';
  }

  private static int definitions(String text) {
    int found = 0;
    for (int at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 2)) {
      found++;
    }
    return found;
  }

  private static int unclosed(String text, char open, char close) {
    int unclosed = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        unclosed++;
      } else if (c == close && unclosed > 0) {
        unclosed--;
      }
    }
    return unclosed;
  }

  /** The lengths of all runs of backticks; each different one costs the parser a search. */
  private static List<Integer> backtickRuns(String text) {
    List<Integer> lengths = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '`') {
        run++;
      } else if (run > 0) {
        lengths.add(run);
        run = 0;
      }
    }
    return lengths;
  }
}
