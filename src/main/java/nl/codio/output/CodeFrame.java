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
public final class CodeFrame {

  private static final int WIDEST = 120;
  private static final int LEAD = 40;
  private static final int NUMBER_WIDTH = 5;

  private final String text;
  private final int length;
  private final Span span;
  private final int from;
  private final int to;
  private final int[] before;
  private final int[] marked;

  /**
   * The frame of a finding.
   *
   * @param text the line of the file on which it begins
   * @param span where it is
   */
  public CodeFrame(String text, Span span) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.span = span;
    int start = Math.min(span.start().column() - 1, length);
    int end = Math.max(start, Math.min(endOfSpan(), length));
    this.from = length > WIDEST ? Math.max(0, start - LEAD) : 0;
    this.to = Math.min(length, from + WIDEST);
    this.before = visible(from, start);
    this.marked = visible(start, Math.min(end, to));
  }

  /** The line of the file, behind its number. */
  public String line() {
    int shown = from + before.length + marked.length;
    return number(span.start().line())
        + " | "
        + cut()
        + text(before)
        + text(marked)
        + text(visible(shown, to))
        + (to < length ? "…" : "");
  }

  /** What stands left of the carets. */
  public String lead() {
    return " ".repeat(number(span.start().line()).length())
        + " | "
        + " ".repeat(cut().length() + width(before));
  }

  /** As wide as what they point at. */
  public String carets() {
    return "^".repeat(Math.max(1, width(marked)));
  }

  private String cut() {
    return from > 0 ? "…" : "";
  }

  private int endOfSpan() {
    Position end = span.end();
    return end.line() > span.start().line() ? length : end.column() - 1;
  }

  /** Only the part that is shown is looked at: a line may be as long as a file. */
  private int[] visible(int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    int end = text.offsetByCodePoints(start, to - from);
    return text.substring(start, end).codePoints().map(CodeFrame::visible).toArray();
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
