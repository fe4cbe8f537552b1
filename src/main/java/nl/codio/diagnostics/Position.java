package nl.codio.diagnostics;

/**
 * A point between two characters of a text.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The first point of every text. */
  public static final Position START = new Position(1, 1);

  /**
   * Checks that both numbers count from 1.
   *
   * @throws IllegalArgumentException when one of them is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such position: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }
}
