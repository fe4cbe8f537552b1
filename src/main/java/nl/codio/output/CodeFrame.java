package nl.codio.output;

import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Span;

/**
 * One line of a file with a caret under the part that a finding is about.
 *
 * <pre>
 *    21 |   - waarde: privasy
 *       |             ^^^^^^^ bedoel je "privacy"?
 * </pre>
 */
final class CodeFrame {

  private static final int WIDEST = 120;
  private static final int LEAD = 40;

  private final String line;
  private final Span span;

  CodeFrame(String line, Span span) {
    this.line = visible(line);
    this.span = span;
  }

  /** The frame with these words behind the caret. */
  String with(String words) {
    int[] points = line.codePoints().toArray();
    int start = Math.min(span.start().column() - 1, points.length);
    int end = Math.max(start + 1, Math.min(endColumn(points.length), points.length));
    int from = points.length > WIDEST ? Math.max(0, start - LEAD) : 0;
    int to = Math.min(points.length, from + WIDEST);
    String shown = new String(points, from, to - from);
    String before = from > 0 ? "…" : "";
    String number = pad(span.start().line());
    String gap = " ".repeat(before.length() + start - from);
    String caret = "^".repeat(Math.max(1, Math.min(end, to) - start));
    return number
        + " | "
        + before
        + shown
        + (to < points.length ? "…" : "")
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + gap
        + caret
        + (words.isEmpty() ? "" : " " + words);
  }

  private int endColumn(int length) {
    Position end = span.end();
    return end.line() > span.start().line() ? length : end.column() - 1;
  }

  private static String pad(int number) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, 5 - digits.length())) + digits;
  }

  /** A file may hold what moves a terminal's cursor: each such character is shown as a mark. */
  private static String visible(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            point -> {
              boolean control = point == '\t' || Character.isISOControl(point);
              boolean hidden = Character.getType(point) == Character.FORMAT;
              safe.appendCodePoint(point == '\t' ? ' ' : control || hidden ? 0xFFFD : point);
            });
    return safe.toString();
  }
}
