package nl.codio.rules;

import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * A strategy has an owner (handbook 2.1, R040: "vereist een eigenaar"). It is asked once the
 * strategy says that it was adopted.
 *
 * <p>Bad: {@code vastgesteld: 2026-02-03} and no {@code eigenaar}. Good: {@code eigenaar: CIO}.
 */
final class MissingOwner implements StrategyRule {
  @Override
  public Moment moment() {
    return Moment.ADOPTED;
  }

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    if (content.owners().isEmpty()) {
      content.adopted().ifPresent(day -> tell.at(day.place()).say());
    }
  }
}
