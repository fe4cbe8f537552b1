package nl.codio.source;

import java.util.Optional;

/**
 * One line of a file, taken apart as a person meant it.
 *
 * @param lead the indentation and dashes before the key
 * @param key the key, empty on a line that has none
 * @param value all that stands behind the key
 * @param valueOffset where the value begins in the line, in chars from 0
 * @param line the whole line
 */
record WrittenLine(String lead, String key, String value, int valueOffset, String line) {

  /** Takes a line apart, unless it is empty or a comment. */
  static Optional<WrittenLine> parse(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == ' ' || isDash(line, start))) {
      start++;
    }
    if (start == line.length() || line.charAt(start) == '#') {
      return Optional.empty();
    }
    int colon = start;
    while (colon < line.length() && isKeyCharacter(line.charAt(colon))) {
      colon++;
    }
    boolean hasKey = colon > start && line.startsWith(":", colon) && endsKey(line, colon + 1);
    int value = hasKey ? colon + 1 : start;
    while (value < line.length() && line.charAt(value) == ' ') {
      value++;
    }
    return Optional.of(
        new WrittenLine(
            line.substring(0, start),
            hasKey ? line.substring(start, colon) : "",
            line.substring(value).stripTrailing(),
            value,
            line));
  }

  private static boolean isDash(String line, int at) {
    return line.charAt(at) == '-' && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
  }

  private static boolean endsKey(String line, int at) {
    return at == line.length() || line.charAt(at) == ' ';
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** The column of a character of the value, from 1, in code points. */
  int column(int offsetInValue) {
    return line.codePointCount(0, valueOffset + offsetInValue) + 1;
  }

  /** Whether the value stands between braces or brackets, where no text can be put on lines. */
  boolean isFlow() {
    return value.startsWith("{") || value.startsWith("[");
  }

  /** How to write this line so that YAML leaves its sentences whole, where that can be shown. */
  Optional<String> mended() {
    return isFlow() ? withoutBraces() : Optional.of(asBlock());
  }

  private Optional<String> withoutBraces() {
    int close = value.lastIndexOf('}');
    return value.charAt(0) == '{'
        ? Unbraced.lines(value.substring(1, close < 1 ? value.length() : close))
        : Optional.empty();
  }

  /** The value on a line of its own, behind a bar. */
  String asBlock() {
    String bar = lead + (key.isEmpty() ? "" : key + ": ") + "|";
    return bar + "\n" + " ".repeat(lead.length() + 2) + value;
  }
}
