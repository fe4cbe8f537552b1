package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.project.StrategyVersion;

/** A check of a strategy whose norm begins to weigh when it is adopted. */
interface AdoptedRule extends StrategyRule {
  @Override
  default Moment moment() {
    return Moment.ADOPTED;
  }

  @Override
  default boolean hasCome(StrategyVersion strategy, LocalDate today) {
    return strategy.adopted().isPresent();
  }
}
