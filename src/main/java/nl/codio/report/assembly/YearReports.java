package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.forms.Item;
import nl.codio.model.Deviation;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.Extras;
import nl.codio.report.YearReport;
import nl.codio.report.YearReport.CaseYear;
import nl.codio.report.YearReport.Decided;

/** Makes the report on a year of a strategy (handbook 2.5, R118, D5). */
public final class YearReports {

  private YearReports() {}

  /** The report on the year that is asked for, with states as on the day of the request. */
  public static YearReport of(Project project, StrategyVersion strategy, Request request) {
    ReportedYear year = ReportedYear.of(project, strategy, request);
    List<Action> measures = ActionParts.of(strategy, request.today()).agreed();
    List<CaseYear> cases =
        year.cases().stream().map(theCase -> caseYear(theCase, year, request)).toList();
    YearValues values = new YearValues(strategy, year);
    return new YearReport(
        StrategyHeads.of(project, strategy, request),
        String.valueOf(year.year()),
        year.first().toString(),
        year.last().toString(),
        new YearFigures(year, request.today()).all(cases, values, measures),
        cases,
        values.accents(),
        values.others(),
        measures,
        YearNews.of(project, strategy, year),
        decisions(year),
        YearAnalyses.of(project, year),
        YearReporting.of(strategy, year),
        deviations(project, strategy, year));
  }

  private static CaseYear caseYear(CaseFolder theCase, ReportedYear year, Request request) {
    List<Action> actions = ActionParts.of(theCase, request.today()).agreed();
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

  private static List<Extras.Deviation> deviations(
      Project project, StrategyVersion strategy, ReportedYear year) {
    List<Extras.Deviation> all = new ArrayList<>();
    project
        .settings()
        .ifPresent(file -> add(all, file.name().toString(), file.header().deviations(), year));
    add(
        all,
        strategy.document().name().toString(),
        strategy.document().header().deviations(),
        year);
    for (CaseFolder theCase : year.cases()) {
      theCase
          .description()
          .ifPresent(file -> add(all, theCase.title(), file.header().deviations(), year));
      for (WorkshopInCase workshop : year.heldIn(theCase)) {
        add(all, theCase.title(), workshop.document().header().deviations(), year);
      }
    }
    return all;
  }

  /** Those that held at some day of the year. */
  private static void add(
      List<Extras.Deviation> all, String where, List<Item<Deviation>> left, ReportedYear year) {
    List<Item<Deviation>> held =
        left.stream()
            .filter(
                item ->
                    item.value()
                        .until()
                        .map(until -> !until.value().last().isBefore(year.first()))
                        .orElse(true))
            .toList();
    for (Extras.Deviation deviation : ExtraParts.deviations(held)) {
      List<String> about = new ArrayList<>(List.of(where));
      about.addAll(deviation.about());
      all.add(new Extras.Deviation(deviation.rule(), about, deviation.reason(), deviation.until()));
    }
  }
}
