package nl.codio.rules;

import java.util.Optional;
import java.util.StringTokenizer;
import nl.codio.diagnostics.Located;
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
  private static final int LONG = 150;

  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    for (Item<AccentChoice> item : strategy.ownAccents()) {
      item.value()
          .value()
          .flatMap(ValueEntry::name)
          .ifPresent(name -> check(name, item.value().rationale(), tell));
    }
  }

  private static void check(
      Located<String> name, Optional<Located<String>> rationale, Telling tell) {
    if (rationale.isEmpty()) {
      tell.at(name.place()).about(name.value()).say(name.value());
      return;
    }
    int words = new StringTokenizer(rationale.get().value()).countTokens();
    if (words > LONG) {
      tell.at(rationale.get().place())
          .warning()
          .as("long")
          .about(name.value())
          .say(name.value(), words);
    }
  }
}
