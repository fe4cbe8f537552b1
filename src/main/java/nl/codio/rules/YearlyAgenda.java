package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Implementation;
import nl.codio.model.Strategy;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;

/**
 * Once a year the strategy is on the agenda of the administration (handbook 2.5, R115). Counted
 * from the last time, else from the day of adoption; of a strategy that was replaced nobody asks.
 *
 * <p>Bad: {@code vastgesteld: 2024-02-03} and nothing under {@code besproken}. Good: {@code
 * besproken: [{datum: 2026-02-02, waar: college}]}.
 */
final class YearlyAgenda implements ProjectRule {
  private static final Period YEAR = Period.ofYears(1);

  @Override
  public void check(Project project, Telling tell) {
    project.currentStrategies().forEach(strategy -> check(strategy, tell));
  }

  private static void check(StrategyVersion strategy, Telling tell) {
    Strategy content = strategy.document().content();
    Optional<Implementation.Adjusting> adjusting =
        content.implementation().flatMap(phase -> phase.value().adjusting()).map(Item::value);
    Optional<Located<LocalDate>> last =
        Stream.concat(
                content.adopted().stream(),
                adjusting.stream()
                    .flatMap(part -> part.discussed().stream())
                    .flatMap(time -> time.value().date().stream()))
            .filter(day -> !day.value().isAfter(tell.today()))
            .max(Comparator.comparing(Located::value));
    if (content.adopted().isPresent()) {
      last.filter(day -> day.value().plus(YEAR).isBefore(tell.today()))
          .ifPresent(day -> tell.at(day.place()).say(day.value()));
    }
    adjusting
        .flatMap(Implementation.Adjusting::next)
        .filter(next -> next.value().last().isBefore(tell.today()))
        .filter(next -> last.map(day -> day.value().isBefore(next.value().first())).orElse(true))
        .ifPresent(next -> tell.at(next.place()).as("missed").say(next.value().last()));
  }
}
