package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.model.Action.Category;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;
import nl.codio.report.Action;
import nl.codio.report.FormRow;
import nl.codio.report.PlanReport;

/** Makes the action plan of a strategy (handbook 2.4, D3, D12). */
public final class ActionPlans {

  private ActionPlans() {}

  /** The action plan of this strategy as it stands on the day of the request. */
  public static PlanReport of(Project project, StrategyVersion strategy, Request request) {
    List<Action> measures = ActionParts.of(strategy, request).agreed();
    PlanRows rows = new PlanRows(strategy);
    List<FormRow> carryThrough = rows.carryThrough();
    return new PlanReport(
        StrategyHeads.of(project, strategy, request),
        List.of(
            StrategyFigures.measures(strategy, measures),
            StrategyFigures.done(measures, request.today()),
            StrategyFigures.late(measures, request.today()),
            StrategyFigures.filled("secured", carryThrough)),
        categories(strategy, measures),
        carryThrough,
        Roadmap.of(project, strategy, request),
        List.of(rows.approval(), rows.involved()));
  }

  private static List<PlanReport.Category> categories(
      StrategyVersion strategy, List<Action> measures) {
    List<PlanReport.Category> categories = new ArrayList<>();
    for (Category category : Category.values()) {
      categories.add(
          new PlanReport.Category(
              category.word(), those(strategy, measures, Optional.of(category))));
    }
    List<Action> others = those(strategy, measures, Optional.empty());
    if (!others.isEmpty()) {
      categories.add(new PlanReport.Category("none", others));
    }
    return categories;
  }

  private static List<Action> those(
      StrategyVersion strategy, List<Action> measures, Optional<Category> category) {
    List<TrackedAction> tracked = strategy.measures().actions();
    List<Action> those = new ArrayList<>();
    for (int i = 0; i < tracked.size(); i++) {
      if (tracked.get(i).action().category().map(it -> it.value()).equals(category)) {
        those.add(measures.get(i));
      }
    }
    return those;
  }
}
