package nl.codio.rules;

import nl.codio.agenda.Due;
import nl.codio.agenda.Subject;
import nl.codio.project.Project;

/**
 * Participants hear what became of it (handbook 3.4, R281: "periodiek"). The handbook gives no
 * number: three months, or what {@code termijnen.terugkoppeling} says. A report that was shared
 * with them counts.
 *
 * <p>Bad: nothing since the workshop of a year ago. Good: {@code {datum: 2026-10-29,
 * terugkoppeling: deelnemers}}.
 */
final class ParticipantFeedback implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (Due word : Subject.FEEDBACK.late(project, tell.today())) {
      word.since().ifPresent(day -> tell.at(word.place()).say(day));
    }
  }
}
