package nl.codio.report.assembly;

import java.util.List;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.AccentCard;
import nl.codio.report.AccentSheet;

/** Makes the accent values of a strategy on one page (handbook 2.3, D2). */
public final class AccentSheets {

  private AccentSheets() {}

  /** The accent values that hold by this strategy. */
  public static AccentSheet of(Project project, StrategyVersion strategy, Request request) {
    List<AccentCard> accents = AccentCards.of(strategy, request);
    return new AccentSheet(
        StrategyHeads.of(project, strategy, request), situation(strategy, accents), accents);
  }

  private static String situation(StrategyVersion strategy, List<AccentCard> accents) {
    if (strategy.isGeneric()) {
      return "all-values";
    }
    return accents.isEmpty() ? "none" : "accents";
  }
}
