package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a report, beside what it is about. A type of report looks at what it takes
 * ({@link Wish}) and leaves the rest.
 *
 * @param today the day for which states and lateness hold
 * @param foundation the id of the only foundation to tell of; absent for all three
 * @param blank whether it is to be filled in by hand
 * @param portrait whether a poster stands upright
 */
public record Request(
    LocalDate today, Optional<String> foundation, boolean blank, boolean portrait) {

  /** Nothing but the day. */
  public Request(LocalDate today) {
    this(today, Optional.empty(), false, false);
  }
}
