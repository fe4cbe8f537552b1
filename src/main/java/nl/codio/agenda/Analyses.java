package nl.codio.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.model.Analysis;
import nl.codio.model.answer.Days;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * The next analysis of the reports: half a year after the last, else after the first report.
 * Without new reports nobody asks.
 */
final class Analyses {

  private static final Period HALF_YEAR = Period.ofMonths(6);

  private Analyses() {}

  static List<Due> first(Project project, LocalDate today) {
    return last(project).isPresent()
        ? List.of()
        : due(Subject.FIRST_ANALYSIS, firstReport(project, Optional.empty(), today), project);
  }

  static List<Due> next(Project project, LocalDate today) {
    Optional<LocalDate> last = last(project);
    return due(
        Subject.ANALYSIS,
        last.filter(day -> firstReport(project, last, today).isPresent()),
        project);
  }

  private static List<Due> due(Subject subject, Optional<LocalDate> since, Project project) {
    Optional<Place> place = project.settings().map(Document::place);
    if (place.isEmpty() || since.isEmpty()) {
      return List.of();
    }
    LocalDate day = since.get();
    Message what = Message.of("agenda." + subject.word(), day);
    return List.of(Due.of(subject, day.plus(HALF_YEAR), place.get(), "", what).since(day));
  }

  private static Optional<LocalDate> last(Project project) {
    return project.documents(Analysis.class).stream()
        .flatMap(file -> day(file.content()).stream())
        .reduce(Days::later);
  }

  /** The first report that became final and that no analysis has seen. */
  private static Optional<LocalDate> firstReport(
      Project project, Optional<LocalDate> last, LocalDate today) {
    return project.cases().stream()
        .flatMap(theCase -> theCase.workshops().stream())
        .flatMap(workshop -> workshop.finalReport().stream())
        .flatMap(claim -> claim.value().day().stream())
        .filter(day -> !day.isAfter(today))
        .filter(day -> last.map(day::isAfter).orElse(true))
        .reduce(Days::earlier);
  }

  private static Optional<LocalDate> day(Analysis analysis) {
    return analysis
        .definite()
        .flatMap(claim -> claim.value().day())
        .or(
            () ->
                analysis
                    .period()
                    .filter(period -> isWritten(analysis))
                    .map(period -> period.value().last()));
  }

  /** An empty form that codio began is no analysis yet. */
  private static boolean isWritten(Analysis analysis) {
    return analysis.definite().filter(claim -> claim.value().made()).isPresent()
        || analysis.valuesDiffer().isPresent()
        || analysis.changesNeeded().isPresent()
        || analysis.oftenStopped().isPresent()
        || !analysis.conclusions().isEmpty()
        || !analysis.recommendations().isEmpty();
  }
}
