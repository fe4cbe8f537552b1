package nl.codio.rules;

import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
import nl.codio.model.ValueEntry;
import nl.codio.project.StrategyVersion;

/**
 * Of every accent value it is said why it was chosen, short and clear (handbook 2.3, R075: "moet
 * worden aangegeven waarom").
 *
 * <p>Bad: {@code {waarde: privacy}}. Good: {@code {waarde: privacy, onderbouwing: Inwoners vragen
 * er steeds vaker naar.}}.
 */
final class AccentWithoutRationale implements StrategyRule {

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    for (Item<AccentChoice> item : strategy.ownAccents()) {
      if (item.value().rationale().isEmpty()) {
        item.value()
            .value()
            .flatMap(ValueEntry::name)
            .ifPresent(name -> tell.at(name.place()).about(name.value()).say(name.value()));
      }
    }
  }
}
