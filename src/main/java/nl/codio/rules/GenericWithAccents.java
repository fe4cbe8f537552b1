package nl.codio.rules;

import nl.codio.project.StrategyVersion;

/**
 * Who takes all 32 values alike, puts no accents (handbook 2.3, R071).
 *
 * <p>Bad: {@code invulling: generiek} above a list of {@code accentwaarden}. Good: one of the two.
 */
final class GenericWithAccents implements StrategyRule {

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    if (strategy.isGeneric() && !strategy.ownAccents().isEmpty()) {
      strategy
          .approach()
          .ifPresent(
              choice ->
                  tell.at(choice.place())
                      .beside(strategy.ownAccents().get(0).place(), "accents")
                      .say());
    }
  }
}
