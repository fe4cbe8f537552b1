package nl.codio.report.assembly;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What is asked of a report, beside what it is about.
 *
 * @param today the day for which states and lateness hold
 * @param year the year that a yearly report is about, if one was named
 */
public record Request(LocalDate today, Optional<Integer> year) {

  /** A report as of this day. */
  public static Request on(LocalDate today) {
    return new Request(today, Optional.empty());
  }

  /**
   * The year that a yearly report is about: the one that was named, else the running year from July
   * on, and before that the year that has just ended.
   */
  public int reportedYear() {
    boolean firstHalf = today.getMonth().compareTo(Month.JULY) < 0;
    return year.orElse(firstHalf ? today.getYear() - 1 : today.getYear());
  }
}
