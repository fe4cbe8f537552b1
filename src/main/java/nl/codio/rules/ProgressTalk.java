package nl.codio.rules;

import nl.codio.agenda.Due;
import nl.codio.agenda.Subject;
import nl.codio.project.Project;

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
    for (Due talk : Subject.PROGRESS_TALK.late(project, tell.today())) {
      talk.since().ifPresent(day -> tell.at(talk.place()).say(day));
    }
  }
}
