package nl.codio.report.assembly;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What is asked of a report, beside what it is about. A type of report looks at what it takes
 * ({@link ReportType.Trait}) and leaves the rest.
 *
 * @param today the day for which states and lateness hold
 * @param foundation the id of the only foundation to tell of; absent for all three
 * @param blank whether it is to be filled in by hand
 * @param portrait whether a poster stands upright
 * @param year the year that a yearly report is about, if one was named
 */
public record Request(
    LocalDate today,
    Optional<String> foundation,
    boolean blank,
    boolean portrait,
    Optional<Integer> year) {

  /**
   * The year that a yearly report is about: the one that was named, else the running year from July
   * on, and before that the year that has just ended.
   */
  public int reportedYear() {
    boolean firstHalf = today.getMonth().compareTo(Month.JULY) < 0;
    return year.orElse(firstHalf ? today.getYear() - 1 : today.getYear());
  }
}
