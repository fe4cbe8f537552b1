package nl.codio.language;

import java.time.LocalDate;
import java.util.List;

/** An argument in words: a date as {@code 1 november 2026}, a list with commas. */
final class Words {

  private static final List<String> DUTCH =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Words() {}

  static String of(Object argument, Language language) {
    if (argument instanceof LocalDate day) {
      List<String> months = language == Language.NL ? DUTCH : ENGLISH;
      return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
    if (argument instanceof List<?> list) {
      StringBuilder joined = new StringBuilder();
      for (Object item : list) {
        joined.append(joined.length() == 0 ? "" : ", ").append(of(item, language));
      }
      return joined.toString();
    }
    return argument.toString();
  }
}
