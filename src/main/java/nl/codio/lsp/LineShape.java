package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of YAML as it looks, whether it can be read or not. Columns count from 0.
 *
 * @param dashes where a dash begins an item
 * @param start where what stands on the line begins, behind the dashes; its length when nothing
 *     does
 * @param key the key that stands there, if one does
 * @param value where what stands behind the key begins; {@code start} without a key
 * @param end behind the last character that is no comment
 */
record LineShape(
    String line, List<Integer> dashes, int start, Optional<String> key, int value, int end) {

  static LineShape of(String line) {
    int end = trimmed(line, withoutComment(line));
    List<Integer> dashes = new ArrayList<>();
    int start = blanks(line, 0);
    while (start < end
        && line.charAt(start) == '-'
        && (start + 1 >= end || isBlank(line, start + 1))) {
      dashes.add(start);
      start = blanks(line, start + 1);
    }
    int colon = colon(line, start, end);
    if (colon < 0) {
      return new LineShape(line, dashes, start, Optional.empty(), start, Math.max(start, end));
    }
    Optional<String> key = Optional.of(bare(line.substring(start, colon)));
    int value = Math.min(blanks(line, colon + 1), Math.max(end, colon + 1));
    return new LineShape(line, dashes, start, key, value, Math.max(value, end));
  }

  /** Whether nothing stands there but perhaps a comment. */
  boolean isBlank() {
    return dashes.isEmpty() && key.isEmpty() && end <= start;
  }

  /** Where the line begins: at its first dash, else at what stands there. */
  int indent() {
    return dashes.isEmpty() ? start : dashes.get(0);
  }

  boolean isItem() {
    return !dashes.isEmpty();
  }

  /** Where the colon behind the key stands. */
  int colon() {
    return colon(line, start, end);
  }

  /** What stands behind the key, or in its place. */
  String text() {
    return line.substring(value, Math.max(value, end));
  }

  /** Whether a text of more lines begins behind it. */
  boolean opensBlock() {
    return text().startsWith("|") || text().startsWith(">");
  }

  /** A text without the quotes around it. */
  static String bare(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return stripped;
    }
    char first = stripped.charAt(0);
    if (first != '"' && first != '\'') {
      return stripped;
    }
    boolean closed = stripped.length() > 1 && stripped.charAt(stripped.length() - 1) == first;
    return stripped.substring(1, stripped.length() - (closed ? 1 : 0));
  }

  /** A key is one word, bare or in quotes: a sentence with a colon in it is none. */
  private static int colon(String line, int start, int end) {
    int at = start;
    while (at < end && isKey(line.charAt(at))) {
      at++;
    }
    boolean found = at > start && at < end && line.charAt(at) == ':';
    return found && (at + 1 >= line.length() || isBlank(line, at + 1)) ? at : -1;
  }

  private static boolean isKey(char letter) {
    return Character.isLetterOrDigit(letter) || "-_\"'<".indexOf(letter) >= 0;
  }

  /** Where a comment begins, else the end of the line. */
  static int withoutComment(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean begins = i == 0 || " \t[{,:-".indexOf(line.charAt(i - 1)) >= 0;
      if (quote != 0) {
        quote = letter == quote ? 0 : quote;
      } else if ((letter == '"' || letter == '\'') && begins) {
        quote = letter;
      } else if (letter == '#' && (i == 0 || isBlank(line, i - 1))) {
        return i;
      }
    }
    return line.length();
  }

  private static int trimmed(String line, int end) {
    int last = end;
    while (last > 0 && isBlank(line, last - 1)) {
      last--;
    }
    return last;
  }

  private static int blanks(String line, int from) {
    int at = from;
    while (at < line.length() && isBlank(line, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(String line, int at) {
    return line.charAt(at) == ' ' || line.charAt(at) == '\t';
  }
}
