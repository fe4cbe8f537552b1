package nl.codio.rules;

import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.ActionPlan;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * The administrator approved the action plan (handbook 2.4, R102: "moet uiteindelijk worden
 * geaccordeerd"): by whom, and when. It is asked once the strategy is adopted.
 *
 * <p>Bad: {@code vastgesteld: 2026-02-03} and no {@code akkoord}. Good: {@code akkoord: {datum:
 * 2026-02-03, door: wethouder}}.
 */
final class PlanApproval implements AdoptedRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    Optional<Item<ActionPlan.Approval>> approval =
        content.actionPlan().flatMap(plan -> plan.value().approval());
    boolean complete =
        approval
            .map(Item::value)
            .filter(given -> given.date().isPresent() && !given.by().isEmpty())
            .isPresent();
    if (!complete) {
      content
          .adopted()
          .ifPresent(
              day -> tell.at(approval.map(Item::place).orElse(day.place())).say(day.value()));
    }
  }
}
