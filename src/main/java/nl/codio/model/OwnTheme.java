package nl.codio.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The looks that codio brings along, by the word that stands behind {@code thema}. */
public enum OwnTheme {
  /** Ink on paper. */
  NEUTRAL("neutraal"),
  /** For whoever needs more contrast than the law asks. */
  HIGH_CONTRAST("hoog-contrast");

  private final String word;

  OwnTheme(String word) {
    this.word = word;
  }

  /** The word that stands behind {@code thema}. */
  public String word() {
    return word;
  }

  /** Every word. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (OwnTheme theme : values()) {
      words.add(theme.word);
    }
    return words;
  }

  /** The look of this word. */
  public static Optional<OwnTheme> of(String word) {
    for (OwnTheme theme : values()) {
      if (theme.word.equals(word)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /** Whether what stands behind {@code thema} is a path to a file, and no word. */
  public static boolean isPath(String text) {
    return text.indexOf('/') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('.') >= 0;
  }
}
