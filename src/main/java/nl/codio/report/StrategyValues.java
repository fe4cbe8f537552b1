package nl.codio.report;

import java.util.List;

/**
 * The accent values of the strategy and what the workshop judged of each (R306).
 *
 * @param situation {@code judged}, {@code no-strategy}, {@code all-values} (the strategy takes all
 *     32) or {@code not-here} (the strategy that was judged is not in the project); the last three
 *     are told as {@code report.strategy.<situation>}
 * @param title the strategy's title; blank when there is none
 * @param version the ISO day that names the version which was judged; blank when unknown
 * @param accents in the order of the strategy
 */
public record StrategyValues(String situation, String title, String version, List<Accent> accents) {

  /** Copies the accent values. */
  public StrategyValues {
    accents = List.copyOf(accents);
  }

  /** CODIO Project was done without a strategy, which the handbook allows (R146). */
  public static StrategyValues noStrategy() {
    return new StrategyValues("no-strategy", "", "", List.of());
  }

  /**
   * One accent value.
   *
   * @param value which
   * @param role {@code ja}, {@code deels} or {@code nee}; none when it was not judged
   * @param chosen whether it stands among the project's values, where why and meaning are told
   * @param why why it plays a role or not, Markdown
   * @param meaning how it is filled in, Markdown
   * @param rationale {@code onderbouwing} of the strategy, Markdown
   * @param charge {@code bestuurlijke lading} of the strategy, Markdown
   * @param remark {@code toelichting}, Markdown
   */
  public record Accent(
      Value value,
      Word role,
      boolean chosen,
      String why,
      String meaning,
      String rationale,
      String charge,
      String remark) {}
}
