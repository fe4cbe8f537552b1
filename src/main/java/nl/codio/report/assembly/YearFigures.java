package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.List;
import nl.codio.project.ResolvedValue;
import nl.codio.report.Action;
import nl.codio.report.Figure;
import nl.codio.report.YearReport.CaseYear;
import nl.codio.report.YearReport.Returned;

/** The figures about a year, each with what it counts; what nobody recorded is no zero. */
final class YearFigures {

  private final String year;
  private final LocalDate today;

  YearFigures(ReportedYear year, LocalDate today) {
    this.year = String.valueOf(year.year());
    this.today = today;
  }

  List<Figure> all(List<CaseYear> cases, YearValues values, List<Action> measures) {
    return List.of(
        workshops(cases),
        values(values),
        accents(values.accents()),
        StrategyFigures.done(measures, today),
        late(cases, measures));
  }

  /** The workshops, and in how many of the cases they were held. */
  private Figure workshops(List<CaseYear> cases) {
    int held = cases.stream().mapToInt(theCase -> theCase.workshops().size()).sum();
    int with = (int) cases.stream().filter(theCase -> !theCase.workshops().isEmpty()).count();
    return held == 0
        ? new Figure("no-workshops", List.of(), year)
        : new Figure("workshops", List.of(held, with, cases.size()), year);
  }

  /** The values of the framework that were chosen, the own ones, and in how many workshops. */
  private Figure values(YearValues values) {
    List<ResolvedValue> chosen = values.chosen();
    int own = (int) chosen.stream().filter(ResolvedValue::isOwn).count();
    return chosen.isEmpty()
        ? new Figure("no-values-chosen", List.of(), year)
        : new Figure("values-chosen", List.of(chosen.size() - own, own, values.choosing()), year);
  }

  /** The accent values that came back, of those that a workshop looked at. */
  private Figure accents(List<Returned> accents) {
    List<Returned> known = accents.stream().filter(accent -> accent.of() > 0).toList();
    int back = (int) known.stream().filter(accent -> accent.times() > 0).count();
    return known.isEmpty()
        ? new Figure("no-accents-back", List.of(), year)
        : new Figure("accents-back", List.of(back, known.size()), year);
  }

  private Figure late(List<CaseYear> cases, List<Action> measures) {
    int actions = cases.stream().mapToInt(CaseYear::actions).sum();
    int late =
        cases.stream().mapToInt(CaseYear::late).sum()
            + (int) measures.stream().filter(measure -> measure.daysLate() > 0).count();
    return actions + measures.size() == 0
        ? new Figure("no-late", List.of(), "")
        : new Figure("late", List.of(late, measures.size(), actions), today.toString());
  }
}
