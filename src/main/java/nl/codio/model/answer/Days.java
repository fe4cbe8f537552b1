package nl.codio.model.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days as codio's files write them, and recognises those that people write otherwise. */
public final class Days {

  /** What a day looks like; whether there is such a day is not in it. */
  static final String FORM = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private Days() {}

  /** The day of a text such as {@code 2026-09-30}; nothing for another form or no day at all. */
  public static Optional<LocalDate> parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    return day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
  }

  /**
   * The day that was meant by {@code 30-9-2026}, {@code 30/09/2026} or {@code 30 september 2026}.
   */
  public static Optional<LocalDate> meant(String text) {
    String[] parts = text.strip().toLowerCase(Locale.ROOT).split("[-/. ]+", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    String month = parts[1];
    if (month.length() >= 3) {
      String start = month.startsWith("mrt") ? "maa" : month.substring(0, 3);
      month = String.valueOf(MONTHS.indexOf(start) + 1);
    }
    return parts[0].length() == 4 ? day(parts[0], month, parts[2]) : day(parts[2], month, parts[0]);
  }

  /** The later of two days, to find the last of many. */
  public static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  /** The earlier of two days, to find the first of many. */
  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
