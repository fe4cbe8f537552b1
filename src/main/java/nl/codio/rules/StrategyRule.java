package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/** A check of one version of a strategy. */
non-sealed interface StrategyRule extends Rule {
  @Override
  default Moment moment() {
    return Moment.CHOICE;
  }

  /**
   * When the norm begins to weigh: unless a rule says otherwise, at the claims about the choice.
   */
  default boolean hasCome(StrategyVersion strategy, LocalDate today) {
    Strategy content = strategy.document().content();
    return content.adopted().isPresent()
        || content
            .desiredSituation()
            .flatMap(situation -> situation.value().finished())
            .filter(claim -> claim.value().made())
            .isPresent();
  }

  /** Tells what it finds. */
  void check(StrategyVersion strategy, Telling tell);
}
