package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.Strategy;
import nl.codio.model.answer.Who;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;

/**
 * Who shapes the strategy has a clear mandate (handbook 2.1, R042): from whom, for what, and not
 * ended. The norm waits until an owner is filled in.
 *
 * <p>Bad: {@code eigenaar: CIO} and no {@code mandaat}. Good: {@code mandaat: {van: college,
 * inhoud: Spreekt directeuren aan.}}.
 */
final class ClearMandate implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (StrategyVersion strategy : project.currentStrategies()) {
      List<Located<Who>> owners = strategy.document().content().owners();
      if (!owners.isEmpty()) {
        check(strategy.document().content(), owners.get(0).place(), tell);
      }
    }
  }

  private static void check(Strategy strategy, Place owner, Telling tell) {
    Optional<Strategy.Mandate> mandate = strategy.mandate().map(Item::value);
    if (mandate.filter(ClearMandate::isClear).isEmpty()) {
      Telling.About about = tell.at(strategy.mandate().map(Item::place).orElse(owner));
      (strategy.adopted().isPresent() ? about : about.advising()).say();
    }
    mandate
        .flatMap(Strategy.Mandate::until)
        .filter(until -> until.value().isBefore(tell.today()))
        .ifPresent(until -> tell.at(until.place()).as("ended").say(until.value()));
  }

  private static boolean isClear(Strategy.Mandate mandate) {
    return !mandate.givenBy().isEmpty() && mandate.content().isPresent();
  }
}
