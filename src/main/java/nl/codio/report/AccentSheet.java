package nl.codio.report;

import java.util.List;

/**
 * The accent values on one page, to be handed out in projects (handbook 2.3, R088, D2).
 *
 * @param head who, what and when
 * @param situation {@code accents}, {@code all-values} (the strategy takes all 32) or {@code none}
 *     (not chosen yet); told as {@code report.accents.<situation>}
 * @param accents in the order of the strategy
 */
public record AccentSheet(StrategyReport.Head head, String situation, List<AccentCard> accents)
    implements Document {

  /** Copies the accent values. */
  public AccentSheet {
    accents = List.copyOf(accents);
  }

  @Override
  public String template() {
    return "accentwaarden.ftl";
  }

  /** That on which the accent values were adopted; a draft holds for today. */
  @Override
  public String day() {
    return head.adopted().isBlank() ? head.asOf() : head.adopted();
  }
}
