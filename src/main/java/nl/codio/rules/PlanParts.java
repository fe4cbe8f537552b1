package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.ActionPlan;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * An action plan has two parts: general measures, and how good digital governance is secured in
 * projects (handbook 2.4, R103). It is asked once the strategy is adopted: without either it is no
 * plan, without one of them it is only told.
 *
 * <p>Bad: {@code vastgesteld: 2026-02-03} and no {@code doorwerking}. Good: both parts.
 */
final class PlanParts implements AdoptedRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    Optional<ActionPlan> plan = content.actionPlan().map(Item::value);
    boolean measures = plan.filter(part -> !part.measures().isEmpty()).isPresent();
    boolean projects = plan.flatMap(ActionPlan::carryThrough).isPresent();
    content
        .adopted()
        .map(Located::place)
        .map(tell::at)
        .ifPresent(
            about -> {
              if (!measures && !projects) {
                about.say();
              } else if (!measures) {
                about.warning().as("measures").say();
              } else if (!projects) {
                about.warning().as("projects").say();
              }
            });
  }
}
