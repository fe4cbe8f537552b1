package nl.codio.report.text;

/** Characters that no page can hold. */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text with U+FFFD for what HTML cannot hold: control characters other than tab and line
   * break, and halves of surrogate pairs.
   */
  public static String clean(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().map(c -> isShown(c) ? c : REPLACEMENT).forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isShown(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return true;
    }
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !Character.isISOControl(c) && !surrogate && !noCharacter;
  }
}
