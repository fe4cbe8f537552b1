package nl.codio.diagnostics;

import java.text.Normalizer;

/**
 * What does not tell two names apart: capitals, accents, hyphens and spaces. However a letter with
 * an accent is stored (in one piece or in two), it is the same letter.
 */
public final class Spelling {

  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
  private static final String BARE = "aaaaaaceeeeiiiinooooouuuuyy";

  private Spelling() {}

  /**
   * The name as it is compared: {@code Risico-bewustzijn} and {@code risico bewustzijn} are one.
   */
  public static String fold(String name) {
    if (isFolded(name)) {
      return name;
    }
    String plain = plain(name);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (!isGap(letter)) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /** Most names in files are one word in small letters already. */
  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The text in small letters without accents: what a search looks through. */
  public static String plain(String text) {
    String pieces = needsUnicode(text) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    StringBuilder plain = new StringBuilder(pieces.length());
    for (int i = 0; i < pieces.length(); i++) {
      char letter = pieces.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        plain.append(withoutAccent(Character.toLowerCase(letter)));
      }
    }
    return plain.toString();
  }

  /** Whether two names are one for Unicode: an é in one piece is an é in two. */
  public static boolean isSame(String one, String other) {
    return one.equals(other)
        || ((needsUnicode(one) || needsUnicode(other)) && composed(one).equals(composed(other)));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The name as an id or a folder is called: {@code Proef één} becomes {@code proef-een}, and
   * {@code Slimme camera's} becomes {@code slimme-cameras}.
   */
  public static String kebab(String name) {
    String plain = plain(name);
    StringBuilder kebab = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        kebab.append(letter);
      } else if (!isApostrophe(letter)
          && kebab.length() > 0
          && kebab.charAt(kebab.length() - 1) != '-') {
        kebab.append('-');
      }
    }
    int end = kebab.length();
    return end > 0 && kebab.charAt(end - 1) == '-' ? kebab.substring(0, end - 1) : kebab.toString();
  }

  private static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '\u2019';
  }

  private static boolean isGap(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.DASH_PUNCTUATION
        || letter == '\u00ad';
  }

  /** The tables of Unicode take ten milliseconds of a cold start, and Dutch hardly needs them. */
  private static boolean needsUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > '\u00ff' && (letter < '\u2000' || letter > '\u206f')) {
        return true;
      }
    }
    return false;
  }

  private static char withoutAccent(char letter) {
    int index = letter < '\u0080' ? -1 : ACCENTED.indexOf(letter);
    return index < 0 ? letter : BARE.charAt(index);
  }
}
