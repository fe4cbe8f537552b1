package nl.codio.report;

import java.util.List;

/**
 * Which values were weighed against each other (R307).
 *
 * @param overall the overall weighing; no parts when it is not filled in
 * @param tensions each tension; its weighing belongs to R307, the rest is extra (I26)
 * @param overlaps extra: values or actions that overlap
 */
public record Weighing(List<Answer> overall, List<Tension> tensions, List<Overlap> overlaps) {

  /** Copies the lists. */
  public Weighing {
    overall = Answer.given(overall);
    tensions = List.copyOf(tensions);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * A tension between values, or between actions.
   *
   * @param between the names of the values or the ids of the actions
   * @param why Markdown
   * @param weighing how it was weighed, Markdown; blank when it was not
   * @param decision who has to decide first; blank when nobody
   * @param remark {@code toelichting}, Markdown
   */
  public record Tension(
      List<Phrase> between, String why, String weighing, String decision, String remark) {

    /** Copies the names. */
    public Tension {
      between = List.copyOf(between);
    }
  }

  /**
   * Values or actions that overlap.
   *
   * @param between the names of the values or the ids of the actions
   * @param choice what was done with it, Markdown
   * @param remark {@code toelichting}, Markdown
   */
  public record Overlap(List<Phrase> between, String choice, String remark) {

    /** Copies the names. */
    public Overlap {
      between = List.copyOf(between);
    }
  }
}
