package nl.codio.report.assembly;

import java.util.List;
import java.util.stream.Stream;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.AccentCard;
import nl.codio.report.Action;
import nl.codio.report.StrategyReport;
import nl.codio.report.StrategyReport.Phase;

/** Makes the results of CODIO Strategie: bijlage 3, with what chapter 2 needs beside it. */
public final class StrategyReports {

  private StrategyReports() {}

  /** The results of this strategy as they are on the day of the request. */
  public static StrategyReport of(Project project, StrategyVersion strategy, Request request) {
    List<Phase> phases = new StrategyPhases(strategy).all();
    List<AccentCard> accents = AccentCards.of(strategy, request);
    List<Action> measures = ActionParts.of(strategy, request).agreed();
    return new StrategyReport(
        StrategyHeads.of(project, strategy, request),
        StrategyFigures.of(strategy, phases, accents, measures, request.today()),
        phases,
        accents,
        measures,
        new StrategyExtras(strategy).all(),
        ExtraParts.deviations(project, Stream.of(strategy.document())));
  }
}
