package nl.codio.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.codio.diagnostics.Position;

/**
 * The text of one file, by its lines. A line ends at a line feed, a carriage return, or both
 * together, as editors count them.
 */
public final class SourceText {

  private static final int SOME_LINES = 64;

  private final Path file;
  private final String text;

  /** Where each line begins; a large file is asked for very many lines. */
  private final int[] starts;

  /**
   * The text of a file.
   *
   * @param file where it was read
   * @param text all of it, without a byte-order mark
   */
  public SourceText(Path file, String text) {
    this.file = file;
    this.text = text;
    this.starts = text.indexOf('\r') < 0 ? fedLines(text) : anyLines(text);
  }

  /** Where it was read. */
  public Path file() {
    return file;
  }

  /** All of it, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** The line of this number, counted from 1, without its end; nothing beyond the last line. */
  public Optional<String> line(int number) {
    if (number < 1 || number > starts.length) {
      return Optional.empty();
    }
    int start = starts[number - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Optional.of(text.substring(start, end));
  }

  /** The first line that has more characters than this, its end included. */
  Optional<Integer> lineLongerThan(int length) {
    for (int line = 0; line < starts.length; line++) {
      int end = line + 1 < starts.length ? starts[line + 1] : text.length();
      if (end - starts[line] > length) {
        return Optional.of(line + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * The index of the character at this position.
   *
   * @throws IndexOutOfBoundsException when the text has no such position
   */
  public int indexOf(Position position) {
    return text.offsetByCodePoints(starts[position.line() - 1], position.column() - 1);
  }

  /** Where the character of this index stands, or the end of the text when there is none. */
  public Position positionOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found < 0 ? -found - 2 : found;
    return new Position(line + 1, text.codePointCount(starts[line], index) + 1);
  }

  private static int[] fedLines(String text) {
    int[] starts = new int[SOME_LINES];
    int lines = 1;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
      starts[lines++] = feed + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] anyLines(String text) {
    int[] starts = new int[SOME_LINES];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
