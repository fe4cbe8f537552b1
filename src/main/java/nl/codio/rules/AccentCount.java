package nl.codio.rules;

import java.util.List;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
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
    List<Item<AccentChoice>> own = strategy.ownAccents();
    // A name that is not known is told elsewhere; it counts here all the same.
    int count = Math.max(strategy.accents().size(), own.size());
    if (own.isEmpty() || strategy.isGeneric() || (count >= FEWEST && count <= MOST)) {
      return;
    }
    Place place = own.get(0).place();
    tell.at(place).as(count < FEWEST ? "few" : "many").say(count);
  }
}
