package nl.codio.rules;

import java.time.LocalDate;

/**
 * By what a project is judged that does not stand in its files.
 *
 * @param today the day on which it is judged
 * @param complete whether all that it names has to be here: what lies outside the project is then
 *     an error, and else a warning
 */
public record Judging(LocalDate today, boolean complete) {

  /** On this day; what lies outside the project may stay there. */
  public static Judging on(LocalDate today) {
    return new Judging(today, false);
  }
}
