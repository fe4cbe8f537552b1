package nl.codio.model.answer;

import java.time.Period;
import java.util.Optional;

/** Reads durations: a number with days, weeks, months or years in Dutch. */
final class Durations {

  /** What a duration looks like. */
  static final String FORM = "[0-9]{1,4} +(dag|dagen|week|weken|maand|maanden|jaar|jaren)";

  private Durations() {}

  static Optional<Period> parse(String text) {
    int space = text.indexOf(' ');
    if (space < 1 || space > 4 || !Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(text.substring(0, space));
      return switch (text.substring(space + 1).strip()) {
        case "dag", "dagen" -> Optional.of(Period.ofDays(number));
        case "week", "weken" -> Optional.of(Period.ofWeeks(number));
        case "maand", "maanden" -> Optional.of(Period.ofMonths(number));
        case "jaar", "jaren" -> Optional.of(Period.ofYears(number));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
