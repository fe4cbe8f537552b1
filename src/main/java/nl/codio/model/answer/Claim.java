package nl.codio.model.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a record says of itself: that it is finished, approved, held. From then on what is missing
 * is an error.
 *
 * @param made whether it claims so at all; {@code nee} is no claim
 * @param day since when, if anybody knows
 */
public record Claim(boolean made, Optional<LocalDate> day) {

  /** What a claim looks like. */
  static final String FORM = Days.FORM + "|ja|nee|true|false";

  static Optional<Claim> parse(String text) {
    if (text.equals("nee") || text.equals("false")) {
      return Optional.of(new Claim(false, Optional.empty()));
    }
    return text.equals("ja") || text.equals("true")
        ? Optional.of(new Claim(true, Optional.empty()))
        : Days.parse(text).map(day -> new Claim(true, Optional.of(day)));
  }
}
