package nl.codio.model.answer;

import java.util.Locale;
import java.util.Optional;

/** Reads {@code ja} and {@code nee}, and recognises those that people write otherwise. */
public final class YesNo {

  private YesNo() {}

  /** The answer of {@code ja}, {@code nee}, {@code true} or {@code false}. */
  static Optional<Boolean> parse(String text) {
    return switch (text) {
      case "ja", "true" -> Optional.of(true);
      case "nee", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The word, {@code ja} or {@code nee}, that was meant by {@code Ja}, {@code yes} or the like. */
  public static Optional<String> meant(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "ja", "j", "yes", "y", "true", "on", "waar" -> Optional.of("ja");
      case "nee", "n", "no", "false", "off", "onwaar" -> Optional.of("nee");
      default -> Optional.empty();
    };
  }
}
