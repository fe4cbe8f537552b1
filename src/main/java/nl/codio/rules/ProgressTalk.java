package nl.codio.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.model.ProgressLog;
import nl.codio.model.ProjectSettings;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.WorkshopInCase;

/**
 * As long as actions are open, there is a talk about them now and then (handbook 3.4, R280:
 * "regelmatig"). The handbook gives no number: three months, or what {@code
 * termijnen.voortgangsgesprek} says. News of an action counts as well.
 *
 * <p>Bad: a log that has been silent for a year. Good: {@code {datum: 2026-11-12, gesprek:
 * actiehouders}}.
 */
final class ProgressTalk implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    Period interval =
        LogPace.interval(project, ProjectSettings.Intervals::progressTalk, Period.ofMonths(3));
    LogPace.followed(project).forEach(theCase -> check(theCase, interval, tell));
  }

  private static void check(CaseFolder theCase, Period interval, Telling tell) {
    Optional<LocalDate> newest =
        LogPace.newest(theCase, tell.today(), entry -> !(entry instanceof ProgressLog.Feedback));
    LogPace.lastHeld(theCase, tell.today())
        .ifPresent(
            workshop ->
                workshop
                    .date()
                    .map(day -> LogPace.later(newest, day))
                    .filter(day -> day.plus(interval).isBefore(tell.today()))
                    .ifPresent(day -> tell.at(place(theCase, workshop)).say(day)));
  }

  private static Place place(CaseFolder theCase, WorkshopInCase workshop) {
    return theCase.logs().stream()
        .findFirst()
        .map(Document::place)
        .orElse(workshop.document().place());
  }
}
