package nl.codio.rules;

import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;
import nl.codio.project.StrategyVersion;

/**
 * The owner, the responsible official and the responsible administrator choose the accent values
 * together (handbook 2.3, R085). The norm waits until an accent value is filled in.
 *
 * <p>Bad: {@code keuze: [eigenaar]}. Good: {@code keuze: [eigenaar, ambtelijk-verantwoordelijke,
 * bestuurlijk-verantwoordelijke]}.
 */
final class ChoiceRoles implements StrategyRule {
  private static final List<String> ROLES =
      List.of(StrategyRoles.OWNER, StrategyRoles.OFFICIAL, StrategyRoles.ADMINISTRATOR);

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    if (strategy.ownAccents().isEmpty()) {
      return;
    }
    Strategy content = strategy.document().content();
    List<Located<Who>> people =
        content
            .desiredSituation()
            .flatMap(situation -> situation.value().involved())
            .map(involved -> involved.value().choice())
            .orElse(List.of());
    StrategyRoles roles = new StrategyRoles(content);
    List<String> absent = ROLES.stream().filter(role -> !roles.isAmong(people, role)).toList();
    if (people.isEmpty()) {
      tell.at(strategy.ownAccents().get(0).place()).as("nobody").say();
    } else if (!absent.isEmpty()) {
      tell.at(people.get(0).place()).say(absent);
    }
  }
}
