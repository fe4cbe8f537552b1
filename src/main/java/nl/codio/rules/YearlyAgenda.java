package nl.codio.rules;

import nl.codio.agenda.Due;
import nl.codio.agenda.Subject;
import nl.codio.project.Project;

/**
 * Once a year the strategy is on the agenda of the administration (handbook 2.5, R115). Counted
 * from the last time, else from the day of adoption; of a strategy that was replaced nobody asks.
 *
 * <p>Bad: {@code vastgesteld: 2024-02-03} and nothing under {@code besproken}. Good: {@code
 * besproken: [{datum: 2026-02-02, waar: college}]}.
 */
final class YearlyAgenda implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (Due discussion : Subject.YEARLY_DISCUSSION.late(project, tell.today())) {
      discussion.since().ifPresent(day -> tell.at(discussion.place()).say(day));
    }
    for (Due discussion : Subject.NEXT_DISCUSSION.late(project, tell.today())) {
      tell.at(discussion.place()).as("missed").say(discussion.day());
    }
  }
}
