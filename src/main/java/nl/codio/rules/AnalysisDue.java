package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import nl.codio.model.Analysis;
import nl.codio.project.Project;

/**
 * Once every half year somebody analyses the reports (handbook 3.4, R290). Counted from the last
 * analysis, else from the first report; without new reports nobody asks.
 *
 * <p>Bad: reports, and the last analysis a year old. Good: {@code analyse-2026-H2.yaml}.
 */
final class AnalysisDue implements ProjectRule {
  private static final Period HALF_YEAR = Period.ofMonths(6);

  @Override
  public void check(Project project, Telling tell) {
    Optional<LocalDate> last =
        project.documents(Analysis.class).stream()
            .flatMap(file -> day(file.content()).stream())
            .max(Comparator.naturalOrder());
    Optional<LocalDate> firstReport =
        project.cases().stream()
            .flatMap(theCase -> theCase.workshops().stream())
            .flatMap(workshop -> DefiniteReport.definite(workshop).stream())
            .flatMap(claim -> claim.value().day().stream())
            .filter(day -> !day.isAfter(tell.today()))
            .filter(day -> last.map(day::isAfter).orElse(true))
            .min(Comparator.naturalOrder());
    if (firstReport.isEmpty()) {
      return;
    }
    LocalDate since = last.orElse(firstReport.get());
    if (since.plus(HALF_YEAR).isBefore(tell.today())) {
      project
          .settings()
          .ifPresent(
              settings -> tell.at(settings.place()).as(last.isEmpty() ? "none" : "old").say(since));
    }
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
