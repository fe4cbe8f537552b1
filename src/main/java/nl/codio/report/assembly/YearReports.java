package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Action;
import nl.codio.report.YearReport;
import nl.codio.report.YearReport.CaseYear;
import nl.codio.report.YearReport.Decided;

/** Makes the report on a year of a strategy (handbook 2.5, R118, D5). */
public final class YearReports {

  private YearReports() {}

  /** The report on the year that is asked for, with states as on the day of the request. */
  public static YearReport of(Project project, StrategyVersion strategy, Request request) {
    ReportedYear year = ReportedYear.of(project, strategy, request);
    List<Action> measures = ActionParts.of(strategy, request).agreed();
    List<CaseYear> cases =
        year.cases().stream().map(theCase -> caseYear(theCase, year, request)).toList();
    List<Decided> decided = decisions(year);
    YearValues values =
        new YearValues(strategy, year, request.values(strategy.values().framework()));
    return new YearReport(
        StrategyHeads.of(project, strategy, request),
        String.valueOf(year.year()),
        year.first().toString(),
        year.last().toString(),
        new YearFigures(year, request.today()).all(cases, values, measures),
        cases,
        values.accents(),
        values.others(),
        GridParts.of(year, strategy.values().framework(), request),
        measures,
        YearNews.of(project, strategy, year),
        decided,
        stopped(decided),
        YearAnalyses.of(project, year),
        new ImplementationRows(strategy).in(year),
        YearDeviations.of(project, strategy, year));
  }

  private static CaseYear caseYear(CaseFolder theCase, ReportedYear year, Request request) {
    List<Action> actions = ActionParts.of(theCase, request).agreed();
    return new CaseYear(
        theCase.title(),
        year.heldIn(theCase).stream()
            .flatMap(workshop -> workshop.date().stream())
            .map(Object::toString)
            .toList(),
        actions.size(),
        (int) actions.stream().filter(action -> action.state().equals("gereed")).count(),
        theCase.isStopped()
            ? 0
            : (int) actions.stream().filter(action -> action.daysLate() > 0).count());
  }

  private static List<Decided> decisions(ReportedYear year) {
    List<Decided> decided = new ArrayList<>();
    for (CaseFolder theCase : year.cases()) {
      theCase.description().stream()
          .flatMap(file -> file.content().decisions().stream())
          .filter(item -> year.holds(item.value().date()))
          .map(ExtraParts::decision)
          .forEach(decision -> decided.add(new Decided(theCase.title(), decision)));
    }
    decided.sort(Comparator.comparing(one -> one.decision().day()));
    return decided;
  }

  private static int stopped(List<Decided> decided) {
    return (int)
        decided.stream()
            .filter(one -> one.decision().outcome().key().equals("gestopt"))
            .map(Decided::theCase)
            .distinct()
            .count();
  }
}
