package nl.codio.rules;

import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.project.StrategyVersion;

/**
 * A strategy has five to eight accent values (handbook 2.3, R072: "uiteindelijk zal het gaan om
 * vijf tot acht accentwaarden"). The norm waits until the first of them is filled in.
 *
 * <p>Bad: an {@code accentwaarden} list of three. Good: one of six.
 */
final class AccentCount implements StrategyRule {

  private static final int FEWEST = 5;
  private static final int MOST = 8;

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    int count = strategy.accents().size();
    if (count == 0 || (count >= FEWEST && count <= MOST)) {
      return;
    }
    Place place =
        strategy
            .document()
            .content()
            .desiredSituation()
            .flatMap(situation -> situation.value().accents().stream().findFirst())
            .map(Item::place)
            .orElse(strategy.document().place());
    tell.at(place).as(count < FEWEST ? "few" : "many").say(count);
  }
}
