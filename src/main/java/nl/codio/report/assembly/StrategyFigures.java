package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.model.Action.Category;
import nl.codio.project.StrategyVersion;
import nl.codio.report.AccentCard;
import nl.codio.report.Action;
import nl.codio.report.Figure;
import nl.codio.report.FormRow;
import nl.codio.report.StrategyReport.Phase;
import nl.codio.report.Value;

/** The figures about a strategy, each with what it counts; what nobody recorded is no zero. */
final class StrategyFigures {

  private StrategyFigures() {}

  static List<Figure> of(
      StrategyVersion strategy,
      List<Phase> phases,
      List<AccentCard> accents,
      List<Action> measures,
      LocalDate today) {
    return List.of(
        answered(strategy, phases, accents, measures),
        accents(strategy, accents),
        measures(strategy, measures),
        done(measures, today),
        late(measures, today));
  }

  /** How many of the questions of bijlage 3 have an answer. */
  private static Figure answered(
      StrategyVersion strategy,
      List<Phase> phases,
      List<AccentCard> accents,
      List<Action> measures) {
    Set<String> asked = new HashSet<>();
    Set<String> filled = new HashSet<>();
    for (Phase phase : phases) {
      for (FormRow row : phase.rows()) {
        asked.add(row.requirement());
        boolean answered =
            switch (row.requirement()) {
              case "R125" -> strategy.isGeneric() || !accents.isEmpty();
              case "R126" -> !measures.isEmpty();
              default -> !row.blank();
            };
        if (answered) {
          filled.add(row.requirement());
        }
      }
    }
    return new Figure("answered", List.of(filled.size(), asked.size()), "");
  }

  /** The accent values, and over how many of the three foundations they are spread. */
  static Figure accents(StrategyVersion strategy, List<AccentCard> accents) {
    if (strategy.isGeneric()) {
      return new Figure("all-values", List.of(), "");
    }
    long foundations =
        accents.stream()
            .map(AccentCard::value)
            .map(Value::foundation)
            .filter(name -> !name.isEmpty())
            .distinct()
            .count();
    return accents.isEmpty()
        ? new Figure("no-accent-values", List.of(), "")
        : new Figure("accent-values", List.of(accents.size(), (int) foundations), "");
  }

  /** The general measures, and in how many of the six categories there is one. */
  static Figure measures(StrategyVersion strategy, List<Action> measures) {
    long categories =
        strategy.measures().actions().stream()
            .flatMap(measure -> measure.action().category().stream())
            .map(category -> category.value())
            .distinct()
            .count();
    return measures.isEmpty()
        ? new Figure("no-measures", List.of(), "")
        : new Figure(
            "measures", List.of(measures.size(), (int) categories, Category.values().length), "");
  }

  /** The questions that are answered, of all of these. */
  static Figure filled(String kind, List<FormRow> rows) {
    int filled = count(rows.stream().filter(row -> !row.blank()));
    return new Figure(kind, List.of(filled, rows.size()), "");
  }

  /** The measures that are done on a day, of all measures. */
  static Figure done(List<Action> measures, LocalDate today) {
    int done = count(measures.stream().filter(measure -> measure.state().equals("gereed")));
    return measures.isEmpty()
        ? new Figure("no-measures-done", List.of(), "")
        : new Figure("measures-done", List.of(done, measures.size()), today.toString());
  }

  /** The measures past their term on a day, of all measures. */
  static Figure late(List<Action> measures, LocalDate today) {
    int late = count(measures.stream().filter(measure -> measure.daysLate() > 0));
    return measures.isEmpty()
        ? new Figure("no-measures-late", List.of(), "")
        : new Figure("measures-late", List.of(late, measures.size()), today.toString());
  }

  private static int count(Stream<?> these) {
    return (int) these.count();
  }
}
