package nl.codio.language;

import java.util.Optional;

/** A language that codio speaks. It is chosen by the user, never taken from the machine. */
public enum Language {
  /** Dutch: what codio speaks unless it is told otherwise. */
  NL("nl"),
  /** English. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two letters of the language, as in {@code --lang} and in HTML. */
  public String code() {
    return code;
  }

  /** The language with these two letters, in capitals or not. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
