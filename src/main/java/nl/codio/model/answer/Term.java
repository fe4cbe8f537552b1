package nl.codio.model.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of days: a day, a month, a quarter, a half year or a year.
 *
 * @param text as it was written, such as {@code 2026-Q3}
 * @param first its first day, which counts where something begins
 * @param last its last day, which counts where something has to be done
 */
public record Term(String text, LocalDate first, LocalDate last) {

  /** What a term looks like. */
  static final String FORM = "[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?|" + Days.FORM;

  /**
   * Reads {@code 2026-09-30}, {@code 2026-09}, {@code 2026-Q3}, {@code 2026-H2} or {@code 2026}.
   */
  public static Optional<Term> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(months(text, 1, 12));
        case 7 -> part(text);
        case 10 -> Days.parse(text).map(day -> new Term(text, day, day));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Term> part(String text) {
    if (text.charAt(4) != '-') {
      return Optional.empty();
    }
    int number = digits(text.substring(6));
    return switch (text.charAt(5)) {
      case 'Q' -> within(text, number, 4, 3);
      case 'H' -> within(text, number, 2, 6);
      default -> {
        int month = digits(text.substring(5));
        yield Optional.of(months(text, month, 1));
      }
    };
  }

  private static Optional<Term> within(String text, int number, int parts, int length) {
    return number < 1 || number > parts
        ? Optional.empty()
        : Optional.of(months(text, (number - 1) * length + 1, length));
  }

  private static Term months(String text, int month, int count) {
    YearMonth first = YearMonth.of(digits(text.substring(0, 4)), month);
    return new Term(text, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static int digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw new NumberFormatException(text);
      }
    }
    return Integer.parseInt(text);
  }
}
