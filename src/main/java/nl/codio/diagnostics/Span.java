package nl.codio.diagnostics;

/**
 * A stretch of text within one file.
 *
 * @param start where it begins
 * @param end the point just after its last character; equal to {@code start} when it is empty
 */
public record Span(Position start, Position end) {

  /** The empty stretch at the start of a file: where a finding about the whole file points. */
  public static final Span FILE_START = new Span(Position.START, Position.START);

  /**
   * Checks that the end does not come before the start.
   *
   * @throws IllegalArgumentException when it does
   */
  public Span {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("a span ends before it starts: " + start + ", " + end);
    }
  }

  /** A stretch of {@code length} code points on one line. */
  public static Span onLine(int line, int column, int length) {
    return new Span(new Position(line, column), new Position(line, column + length));
  }
}
