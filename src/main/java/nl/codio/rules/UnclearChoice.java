package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.model.DesiredSituation.Approach;
import nl.codio.project.StrategyVersion;

/**
 * A strategy says whether all 32 values hold alike, or accents among them, and then which (handbook
 * 2.3, R070). It is asked once the choice is said to be made; until then it is one of the empty
 * cells.
 *
 * <p>Bad: {@code afgerond: 2025-12-09} without {@code invulling}. Good: {@code invulling:
 * generiek}.
 */
final class UnclearChoice implements StrategyRule {

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    claim(strategy).ifPresent(claim -> check(strategy, claim, tell));
  }

  private static void check(StrategyVersion strategy, Place claim, Telling tell) {
    Optional<Located<Approach>> approach = strategy.approach();
    if (approach.isEmpty()) {
      tell.at(claim).say();
    } else if (!strategy.isGeneric()
        && strategy.accents().isEmpty()
        && strategy.ownAccents().isEmpty()) {
      tell.at(claim).as("no-accents").beside(approach.get().place(), "choice").say();
    }
  }

  private static Optional<Place> claim(StrategyVersion strategy) {
    return strategy
        .document()
        .content()
        .desiredSituation()
        .flatMap(situation -> situation.value().finished())
        .filter(claim -> claim.value().made())
        .map(Located::place)
        .or(() -> strategy.document().content().adopted().map(Located::place));
  }
}
