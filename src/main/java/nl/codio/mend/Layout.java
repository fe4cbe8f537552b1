package nl.codio.mend;

import java.util.Optional;
import nl.codio.source.SourceText;

/**
 * How the lines of a block are written at some point in a file.
 *
 * @param lineEnd what ends a line there
 * @param indent the width of what stands before the point on its line
 */
record Layout(String lineEnd, int indent) {

  /** The layout at this point; nothing where anything but spaces and dashes stands before it. */
  static Optional<Layout> of(SourceText source, int index) {
    String text = source.text();
    int start = lineStart(text, index);
    for (int i = start; i < index; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
        return Optional.empty();
      }
    }
    return Optional.of(new Layout(lineEnd(text, index), index - start));
  }

  /** The end of a line and the spaces before what stands so much further in than the point. */
  String nextLine(int further) {
    return lineEnd + " ".repeat(indent + further);
  }

  static int lineStart(String text, int index) {
    int start = index;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** What ends the line of this point, or else the line before it, or else a line feed. */
  static String lineEnd(String text, int index) {
    int end = index;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (end == text.length()) {
      int start = lineStart(text, index);
      return start == 0
          ? "\n"
          : text.startsWith("\r\n", start - 2) ? "\r\n" : text.substring(start - 1, start);
    }
    return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
  }
}
