package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.answer.Term;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/**
 * The year that a report is about, as far as it has passed, and what happened in it.
 *
 * @param year such as 2026
 * @param last its last day, or today
 * @param cases the cases under the strategy
 */
record ReportedYear(int year, LocalDate last, List<CaseFolder> cases) {

  static ReportedYear of(Project project, StrategyVersion strategy, Request request) {
    int year = request.reportedYear();
    LocalDate end = LocalDate.of(year, 12, 31);
    return new ReportedYear(
        year,
        end.isAfter(request.today()) ? request.today() : end,
        CasesUnder.of(project, strategy));
  }

  LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  boolean holds(LocalDate day) {
    return day.getYear() == year && !day.isAfter(last);
  }

  boolean holds(Optional<Located<LocalDate>> day) {
    return day.map(Located::value).filter(this::holds).isPresent();
  }

  /** Whether a term and this year have a day in common. */
  boolean touches(Term term) {
    return term.first().getYear() <= year && term.last().getYear() >= year;
  }

  /** The workshops of a case that were held in it. */
  List<WorkshopInCase> heldIn(CaseFolder theCase) {
    return theCase.workshops().stream()
        .filter(workshop -> workshop.date().filter(this::holds).isPresent())
        .toList();
  }

  /** All workshops that were held in it. */
  List<WorkshopInCase> held() {
    return cases.stream().flatMap(theCase -> heldIn(theCase).stream()).toList();
  }
}
