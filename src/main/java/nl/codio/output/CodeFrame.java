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
  private static final int NUMBER_WIDTH = 5;

  private final String line;
  private final int length;
  private final Span span;

  CodeFrame(String line, Span span) {
    this.line = line;
    this.length = line.codePointCount(0, line.length());
    this.span = span;
  }

  /** The frame with these words behind the caret. */
  String with(String words) {
    int start = Math.min(span.start().column() - 1, length);
    int end = Math.max(start, Math.min(endOfSpan(), length));
    int from = length > WIDEST ? Math.max(0, start - LEAD) : 0;
    int to = Math.min(length, from + WIDEST);
    int[] lead = visible(from, start);
    int[] marked = visible(start, Math.min(end, to));
    int[] rest = visible(Math.min(end, to), to);
    String before = from > 0 ? "…" : "";
    String after = to < length ? "…" : "";
    String number = number(span.start().line());
    return number
        + " | "
        + before
        + text(lead)
        + text(marked)
        + text(rest)
        + after
        + "\n"
        + " ".repeat(number.length())
        + " | "
        + " ".repeat(before.length() + width(lead))
        + "^".repeat(Math.max(1, width(marked)))
        + (words.isEmpty() ? "" : " " + words);
  }

  private int endOfSpan() {
    Position end = span.end();
    return end.line() > span.start().line() ? length : end.column() - 1;
  }

  /** Only the part that is shown is looked at: a line may be as long as a file. */
  private int[] visible(int from, int to) {
    int start = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(start, to - from);
    return line.substring(start, end).codePoints().map(CodeFrame::visible).toArray();
  }

  private static String text(int[] points) {
    return new String(points, 0, points.length);
  }

  private static int width(int[] points) {
    int width = 0;
    for (int point : points) {
      width += CharacterWidth.of(point);
    }
    return width;
  }

  private static String number(int number) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, NUMBER_WIDTH - digits.length())) + digits;
  }

  /** What cannot be seen, or would steer the terminal, is shown as a mark of one place wide. */
  private static int visible(int point) {
    if (point == '\t') {
      return ' ';
    }
    boolean hidden = Character.getType(point) == Character.FORMAT && !CharacterWidth.joins(point);
    return hidden || TerminalWriter.steers(point) ? TerminalWriter.MARK : point;
  }
}
