package nl.codio.model.answer;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when till when on one day.
 *
 * @param start when it begins
 * @param end when it ends, later than the start
 */
public record TimeRange(LocalTime start, LocalTime end) {

  private static final String TIME = "([01]?[0-9]|2[0-3])([:.][0-5]?[0-9])?( *uur)?";

  /** What a range looks like; that it ends later than it begins is not in it. */
  static final String FORM = TIME + " *(-|–|tot) *" + TIME;

  /** Reads {@code 13:00-15:30}, also with full stops, an en dash, {@code tot} and {@code uur}. */
  static Optional<TimeRange> parse(String text) {
    String plain = text.replace("uur", "").replace("tot", "-").replace('–', '-').replace('.', ':');
    String[] ends = plain.split("-", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    return time(ends[0].strip())
        .flatMap(start -> time(ends[1].strip()).map(end -> new TimeRange(start, end)))
        .filter(range -> range.start().isBefore(range.end()));
  }

  private static Optional<LocalTime> time(String text) {
    String[] parts = text.split(":", -1);
    try {
      int minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
      return parts.length > 2
          ? Optional.empty()
          : Optional.of(LocalTime.of(Integer.parseInt(parts[0]), minute));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How long it takes, in minutes. */
  public long minutes() {
    return ChronoUnit.MINUTES.between(start, end);
  }
}
