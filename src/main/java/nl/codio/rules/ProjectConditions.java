package nl.codio.rules;

import nl.codio.project.StrategyVersion;

/**
 * The action plan says what projects need: good information, clear responsibilities, and how they
 * report back (handbook 2.4, R100). The norm waits until something is said of projects.
 *
 * <p>Bad: {@code doorwerking: {kennis: Lunchlezing.}}. Good: the same with {@code randvoorwaarden}.
 */
final class ProjectConditions implements AdoptedRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    strategy
        .document()
        .content()
        .actionPlan()
        .flatMap(plan -> plan.value().carryThrough())
        .filter(part -> part.value().conditions().isEmpty())
        .ifPresent(part -> tell.at(part.place()).say());
  }
}
