package nl.codio.source;

import java.util.Optional;

/**
 * Shows how a part between braces is written on lines of its own, where no comma or colon can break
 * a sentence.
 */
public final class Unbraced {

  private Unbraced() {}

  /**
   * The lines for what stands between the braces, each key on its own and each sentence behind a
   * bar; nothing when it is too intricate to take apart by its commas and colons.
   */
  public static Optional<String> lines(String inner) {
    if (inner.indexOf('{') >= 0 || keyAt(inner, 0) < 0) {
      return Optional.empty();
    }
    StringBuilder lines = new StringBuilder();
    int start = 0;
    while (start < inner.length()) {
      int colon = keyAt(inner, start);
      int end = endOfPart(inner, colon);
      String value = inner.substring(colon + 1, end).strip();
      lines.append(lines.length() == 0 ? "" : "\n").append(inner, start, colon + 1);
      lines.append(isSimple(value) ? " " + value : " |\n  " + value);
      start = afterComma(inner, end);
    }
    return Optional.of(lines.toString());
  }

  /** A comma ends a part only when a key follows: every other one belongs to a sentence. */
  private static int endOfPart(String inner, int from) {
    int comma = inner.indexOf(',', from);
    while (comma >= 0 && keyAt(inner, afterComma(inner, comma)) < 0) {
      comma = inner.indexOf(',', comma + 1);
    }
    return comma < 0 ? inner.length() : comma;
  }

  private static int afterComma(String inner, int comma) {
    int next = Math.min(inner.length(), comma + 1);
    while (next < inner.length() && inner.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** Where the colon of the key stands that begins here, or -1 when none does. */
  private static int keyAt(String inner, int start) {
    int at = start;
    while (at < inner.length() && isKeyCharacter(inner.charAt(at))) {
      at++;
    }
    boolean key = at > start && inner.startsWith(":", at);
    return key && (at + 1 == inner.length() || inner.charAt(at + 1) == ' ') ? at : -1;
  }

  private static boolean isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean isSimple(String value) {
    if (value.startsWith("[") && value.endsWith("]")) {
      return isPlain(value.substring(1, value.length() - 1).replace(',', ' '));
    }
    return isPlain(value);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean inWord = Character.isLetterOrDigit(c) || (i > 0 && (c == ' ' || c == '-'));
      if (!inWord) {
        return false;
      }
    }
    return true;
  }
}
