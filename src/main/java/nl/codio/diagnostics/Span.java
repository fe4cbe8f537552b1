package nl.codio.diagnostics;

/**
 * A stretch of text within one file. Its two points are held as numbers, because a file has
 * hundreds of stretches and hardly any of them is ever shown.
 *
 * @param startLine the line of {@link #start()}
 * @param startColumn the column of {@link #start()}
 * @param endLine the line of {@link #end()}
 * @param endColumn the column of {@link #end()}
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {

  /** The empty stretch at the start of a file: where a finding about the whole file points. */
  public static final Span FILE_START = new Span(1, 1, 1, 1);

  /**
   * Checks that all count from 1 and that the end does not come before the start.
   *
   * @throws IllegalArgumentException when that is not so
   */
  public Span {
    boolean backwards = endLine < startLine || (endLine == startLine && endColumn < startColumn);
    if (startLine < 1 || startColumn < 1 || endColumn < 1 || backwards) {
      throw new IllegalArgumentException(
          "no such span: " + startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
    }
  }

  /** The stretch between two points. */
  public Span(Position start, Position end) {
    this(start.line(), start.column(), end.line(), end.column());
  }

  /** A stretch of {@code length} code points on one line. */
  public static Span onLine(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }

  /** Where it begins. */
  public Position start() {
    return new Position(startLine, startColumn);
  }

  /** The point just after its last character; equal to {@link #start()} when it is empty. */
  public Position end() {
    return new Position(endLine, endColumn);
  }
}
