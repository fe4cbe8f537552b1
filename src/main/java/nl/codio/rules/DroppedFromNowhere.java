package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.DroppedValue;
import nl.codio.model.Strategy;
import nl.codio.project.StrategyVersion;

/**
 * Accent values that a strategy does not take over come from one of a higher level, which it names
 * (handbook 1.3, R005).
 *
 * <p>Bad: {@code niet-overgenomen} without {@code bouwt-voort-op}. Good: both.
 */
final class DroppedFromNowhere implements StrategyRule {
  @Override
  public void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    if (content.buildsOn().isEmpty()) {
      firstDropped(content)
          .flatMap(item -> item.value().name())
          .ifPresent(name -> tell(name, tell));
    }
  }

  private static Optional<Item<DroppedValue>> firstDropped(Strategy content) {
    return content
        .desiredSituation()
        .flatMap(phase -> phase.value().notTakenOver().stream().findFirst());
  }

  private static void tell(Located<String> name, Telling tell) {
    tell.at(name.place()).about(name.value()).say(name.value());
  }
}
