package nl.codio.report.picture;

import java.util.List;

/**
 * Actions in time, with terms and states (R308).
 *
 * @param from the ISO day on which they were agreed; blank when unknown
 * @param asOf the ISO day for which states and lateness hold
 * @param bars in the order of the list of actions
 */
public record ActionTimeline(String from, String asOf, List<Bar> bars) implements Picture {

  /** Copies the bars. */
  public ActionTimeline {
    bars = List.copyOf(bars);
  }

  /**
   * An action.
   *
   * @param id as in the list of actions; blank when it has none
   * @param text Markdown
   * @param from the ISO day or term from which it holds; mostly blank
   * @param term an ISO day, month, quarter, half year or year, or {@code doorlopend}; blank when
   *     there is none
   * @param state {@code open}, {@code loopt}, {@code gereed}, {@code bijgesteld} or {@code
   *     vervallen}
   * @param daysLate days past its term; 0 when it is not late
   */
  public record Bar(String id, String text, String from, String term, String state, int daysLate) {}
}
