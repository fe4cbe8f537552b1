package nl.codio.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.model.Implementation.Adjusting;
import nl.codio.model.Strategy;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;

/** When a strategy is on the agenda of the administration again; one that was replaced, never. */
final class Discussions {

  private static final Period YEAR = Period.ofYears(1);

  private Discussions() {}

  /** A year after the last time, else after the day of adoption. */
  static List<Due> yearly(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (StrategyVersion strategy : project.currentStrategies()) {
      if (strategy.adopted().isPresent()) {
        last(strategy, today)
            .map(
                last ->
                    Due.of(
                            Subject.YEARLY_DISCUSSION,
                            last.value().plus(YEAR),
                            last.place(),
                            key(strategy),
                            Message.of("agenda.jaarlijkse-bespreking", last.value()))
                        .since(last.value()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** In the term that somebody planned, unless it took place since that began. */
  static List<Due> planned(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (StrategyVersion strategy : project.currentStrategies()) {
      Optional<LocalDate> last = last(strategy, today).map(Located::value);
      strategy
          .adjusting()
          .flatMap(Adjusting::next)
          .filter(next -> last.map(day -> day.isBefore(next.value().first())).orElse(true))
          .map(
              next ->
                  Due.of(
                      Subject.NEXT_DISCUSSION,
                      next.value().last(),
                      next.place(),
                      key(strategy),
                      Message.of("agenda.bijstelling")))
          .ifPresent(all::add);
    }
    return all;
  }

  private static Optional<Located<LocalDate>> last(StrategyVersion strategy, LocalDate today) {
    Strategy content = strategy.document().content();
    return Stream.concat(
            content.adopted().stream(),
            strategy.adjusting().stream()
                .flatMap(part -> part.discussed().stream())
                .flatMap(time -> time.value().date().stream()))
        .filter(day -> !day.value().isAfter(today))
        .max(Comparator.comparing(Located::value));
  }

  private static String key(StrategyVersion strategy) {
    return strategy.document().location().getFileName().toString();
  }
}
