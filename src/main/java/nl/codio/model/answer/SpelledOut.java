package nl.codio.model.answer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or term as people write it, such as {@code 1 november 2026}, {@code Q3 2026} or {@code
 * maart 2026}. Loaded only where an answer was refused.
 *
 * @param text how a file has it: {@code 2026-11-01}, {@code 2026-Q3}, {@code 2026-03}
 * @param certain whether it can be read in one way only; {@code 3/4/2026} is two days
 */
public record SpelledOut(String text, boolean certain) {

  /** The year of two digits is a guess too far. */
  private static final int FIRST_YEAR = 1900;

  private static final String YEAR = "(?<year>[0-9]{4})";
  private static final String NUMBER = "(?<number>1e|2e|3e|4e|[1-4]|eerste|tweede|derde|vierde)";
  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})([-/. ]+)([0-9]{1,2})[-/. ]+([0-9]{4})");
  private static final Pattern DAY_LAST =
      Pattern.compile("([0-9]{4})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{1,2})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("([0-9]{1,2})[-/. ]+([a-z]{3,9})[-. ]+([0-9]{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?<month>[0-9]{1,2}|[a-z]{3,9})\\.?[-/ ]+" + YEAR);
  private static final Pattern MONTH_LAST =
      Pattern.compile(YEAR + "[-/ ]+(?<month>[0-9]{1,2}|[a-z]{3,9})");
  private static final Pattern PART =
      Pattern.compile("(?<part>[qkh])(?<number>[1-4])[-/ ]*" + YEAR);
  private static final Pattern PART_LAST =
      Pattern.compile(YEAR + "[-/ ]*(?<part>[qkh])(?<number>[1-4])");
  private static final Pattern PART_IN_WORDS =
      Pattern.compile(NUMBER + " (?<part>kwartaal|half ?jaar|helft)(?: van)? " + YEAR);
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(?<part>kwartaal|half ?jaar) (?<number>[1-4])(?: van)? " + YEAR);

  /** The day that was meant; nothing when none can be made of it. */
  public static Optional<SpelledOut> day(String text) {
    String plain = plain(text);
    Matcher words = DAY_IN_WORDS.matcher(plain);
    if (words.matches()) {
      int month = month(words.group(2));
      Optional<SpelledOut> day = day(words.group(3), String.valueOf(month), words.group(1), true);
      return day.isPresent() ? day : guess(plain);
    }
    Matcher last = DAY_LAST.matcher(plain);
    if (last.matches()) {
      return day(last.group(1), last.group(2), last.group(3), true);
    }
    Matcher first = DAY.matcher(plain);
    if (first.matches()) {
      boolean american = first.group(2).contains("/") && isMonth(first.group(1));
      boolean same = first.group(1).equals(first.group(3));
      return day(first.group(4), first.group(3), first.group(1), !american || same);
    }
    return guess(plain);
  }

  /** The day, month, quarter, half year or {@code doorlopend} that was meant. */
  public static Optional<SpelledOut> term(String text) {
    String plain = plain(text);
    if (plain.equals(Deadline.ONGOING)) {
      return Optional.of(new SpelledOut(Deadline.ONGOING, true));
    }
    for (Pattern pattern : new Pattern[] {PART, PART_LAST, PART_IN_WORDS, NUMBER_LAST}) {
      Matcher part = pattern.matcher(plain);
      if (part.matches()) {
        char letter = part.group("part").charAt(0);
        return checked(part.group("year") + (letter == 'h' ? "-H" : "-Q") + number(part));
      }
    }
    for (Pattern pattern : new Pattern[] {MONTH, MONTH_LAST}) {
      Matcher month = pattern.matcher(plain);
      if (month.matches()) {
        return checked(month.group("year") + "-" + twoDigits(month(month.group("month"))));
      }
    }
    return day(text);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static Optional<SpelledOut> checked(String term) {
    return Term.parse(term).map(it -> new SpelledOut(term, true));
  }

  private static Optional<SpelledOut> day(String year, String month, String day, boolean certain) {
    String text = year + "-" + padded(month) + "-" + padded(day);
    return Days.parse(text).map(it -> new SpelledOut(text, certain));
  }

  private static Optional<SpelledOut> guess(String text) {
    return Days.meant(text)
        .filter(day -> day.getYear() >= FIRST_YEAR)
        .map(LocalDate::toString)
        .map(day -> new SpelledOut(day, false));
  }

  private static boolean isMonth(String number) {
    return Integer.parseInt(number) <= 12;
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String twoDigits(int number) {
    return padded(String.valueOf(number));
  }

  private static int number(Matcher part) {
    return switch (part.group("number")) {
      case "1", "1e", "eerste" -> 1;
      case "2", "2e", "tweede" -> 2;
      case "3", "3e", "derde" -> 3;
      default -> 4;
    };
  }

  /** The number of a month, in digits or as it is called; 0 when it is none. */
  private static int month(String word) {
    return switch (word) {
      case "jan", "januari" -> 1;
      case "feb", "februari" -> 2;
      case "mrt", "maart" -> 3;
      case "apr", "april" -> 4;
      case "mei" -> 5;
      case "jun", "juni" -> 6;
      case "jul", "juli" -> 7;
      case "aug", "augustus" -> 8;
      case "sep", "sept", "september" -> 9;
      case "okt", "oktober" -> 10;
      case "nov", "november" -> 11;
      case "dec", "december" -> 12;
      default -> Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 0;
    };
  }
}
