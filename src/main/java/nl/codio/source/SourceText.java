package nl.codio.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one file, by its lines. A line ends at a line feed, a carriage return, or both
 * together, as editors count them.
 *
 * @param file where it was read
 * @param text all of it, without a byte-order mark
 */
public record SourceText(Path file, String text) {

  /** The line of this number, counted from 1, without its end; nothing beyond the last line. */
  public Optional<String> line(int number) {
    int start = 0;
    for (int line = 1; start <= text.length(); line++) {
      int end = endOfLine(start);
      if (line == number) {
        return Optional.of(text.substring(start, end));
      }
      start = afterLineEnd(end);
    }
    return Optional.empty();
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterLineEnd(int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
