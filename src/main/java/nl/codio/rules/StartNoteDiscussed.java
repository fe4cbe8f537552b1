package nl.codio.rules;

import nl.codio.forms.Item;
import nl.codio.model.CurrentSituation;
import nl.codio.project.StrategyVersion;

/**
 * The startnotitie is carried by the administration and the organisation (handbook 2.2, R060): it
 * says where it was discussed.
 *
 * <p>Bad: {@code afgerond: 2025-10-28} and nothing under {@code besproken}. Good: {@code besproken:
 * [{datum: 2025-10-21, waar: directieteam}]}.
 */
final class StartNoteDiscussed implements StrategyRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    strategy
        .document()
        .content()
        .currentSituation()
        .map(Item::value)
        .filter(situation -> situation.discussed().isEmpty())
        .flatMap(CurrentSituation::finished)
        .filter(claim -> claim.value().made())
        .ifPresent(claim -> tell.at(claim.place()).say());
  }
}
