package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.ProgressLog;
import nl.codio.model.ProjectSettings;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/**
 * Participants hear what became of it (handbook 3.4, R281: "periodiek"). The handbook gives no
 * number: three months, or what {@code termijnen.terugkoppeling} says. A report that was shared
 * with them counts.
 *
 * <p>Bad: nothing since the workshop of a year ago. Good: {@code {datum: 2026-10-29,
 * terugkoppeling: deelnemers}}.
 */
final class ParticipantFeedback implements ProjectRule {
  private static final String PARTICIPANTS = "deelnemers";

  @Override
  public void check(Project project, Telling tell) {
    Period interval =
        LogPace.interval(project, ProjectSettings.Intervals::feedback, Period.ofMonths(3));
    LogPace.followed(project).forEach(theCase -> check(theCase, interval, tell));
  }

  private static void check(CaseFolder theCase, Period interval, Telling tell) {
    Optional<LocalDate> newest =
        LogPace.newest(theCase, tell.today(), ProgressLog.Feedback.class::isInstance);
    LogPace.lastHeld(theCase, tell.today())
        .ifPresent(
            workshop ->
                workshop
                    .date()
                    .map(day -> LogPace.later(newest, LogPace.later(shared(workshop), day)))
                    .filter(day -> day.plus(interval).isBefore(tell.today()))
                    .ifPresent(day -> tell.at(workshop.document().place()).say(day)));
  }

  private static Optional<LocalDate> shared(WorkshopInCase workshop) {
    return workshop.content().report().stream()
        .flatMap(report -> report.value().shared().stream())
        .map(Item::value)
        .filter(
            one ->
                one.with()
                    .filter(who -> Spelling.fold(who.value()).contains(PARTICIPANTS))
                    .isPresent())
        .flatMap(one -> one.date().stream())
        .map(term -> term.value().first())
        .max(Comparator.naturalOrder());
  }
}
