package nl.codio.rules;

import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.Implementation;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * A strategy says how is reported on it (handbook 2.5, R114: "moet een helder rapportagemechanisme
 * worden opgezet"), or at which moments it comes before the administration. It is asked once it is
 * adopted.
 *
 * <p>Bad: {@code vastgesteld: 2026-02-03} without either. Good: {@code monitoring: {rapportage: bij
 * de jaarrekening}}.
 */
final class ReportingMechanism implements AdoptedRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    Optional<Implementation> phase = content.implementation().map(Item::value);
    boolean told =
        phase
                .flatMap(Implementation::monitoring)
                .flatMap(part -> part.value().reporting())
                .isPresent()
            || phase
                .flatMap(Implementation::adjusting)
                .flatMap(part -> part.value().moments())
                .isPresent();
    if (!told) {
      content.adopted().ifPresent(day -> tell.at(day.place()).say());
    }
  }
}
