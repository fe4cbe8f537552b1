package nl.codio.scaffold;

import java.util.Locale;
import java.util.Set;

/** A text as it stands behind a key in YAML: bare where that says the same, else between quotes. */
final class YamlText {

  /** What YAML, or a person, reads as something else than text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "ja", "nee", "y", "n");

  private YamlText() {}

  static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || !Character.isLetter(text.charAt(0))
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || text.endsWith(" ")) {
      return false;
    }
    return text.chars().allMatch(YamlText::isHarmless);
  }

  /** Whether this character means nothing in YAML, wherever it stands. */
  private static boolean isHarmless(int letter) {
    return letter == ' '
        || letter == '-'
        || letter == '.'
        || letter == '/'
        || letter == '('
        || letter == ')'
        || letter == '\''
        || (letter < '\ud800' && Character.isLetterOrDigit(letter));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(letter -> append(quoted, letter));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int letter) {
    if (letter == '"' || letter == '\\') {
      quoted.append('\\').appendCodePoint(letter);
    } else if (isUnseen(letter)) {
      quoted.append(
          letter > 0xffff
              ? "\\U" + hex(letter, 8)
              : letter > 0xff ? "\\u" + hex(letter, 4) : "\\x" + hex(letter, 2));
    } else {
      quoted.appendCodePoint(letter);
    }
  }

  private static String hex(int letter, int digits) {
    String hex = Integer.toHexString(letter);
    return "0".repeat(digits - hex.length()) + hex;
  }

  /** Control characters, line breaks, and what changes the direction of a line. */
  private static boolean isUnseen(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
