package nl.codio.rules;

import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
import nl.codio.model.ValueEntry;
import nl.codio.project.StrategyVersion;

/**
 * Every accent value has a <i>bestuurlijke lading</i>: what exactly is meant by it, and aimed at
 * (handbook 2.3, R076).
 *
 * <p>Bad: {@code {waarde: privacy}}. Good: {@code {waarde: privacy, bestuurlijke-lading: We vragen
 * nooit meer dan nodig is.}}.
 */
final class AccentWithoutMeaning implements StrategyRule {

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    for (Item<AccentChoice> item : strategy.ownAccents()) {
      if (item.value().meaning().isEmpty()) {
        item.value()
            .value()
            .flatMap(ValueEntry::name)
            .ifPresent(name -> tell.at(name.place()).about(name.value()).say(name.value()));
      }
    }
  }
}
