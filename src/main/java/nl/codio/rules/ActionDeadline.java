package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.LogNews;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/**
 * From the follow-up talk on every action has a term, be it {@code doorlopend} (handbook 3.4,
 * R263). A term that the log gave counts. What was adjusted without a new term is mentioned.
 *
 * <p>Bad: an action without {@code termijn}. Good: {@code termijn: 2026-09-30}.
 */
final class ActionDeadline implements FollowUpRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    for (TrackedAction action : OpenActions.of(workshop, theCase, tell.today())) {
      if (action.item().unread().contains("termijn")) {
        continue; // one that is no term is told as that
      }
      if (action.deadline().isEmpty()) {
        tell.at(action.item().place()).about(action).say(action.id());
      } else if (!action.deadlineHolds()) {
        action.news().ifPresent(news -> adjusted(action, news, tell));
      }
    }
  }

  private static void adjusted(TrackedAction action, LogNews news, Telling tell) {
    news.news()
        .status()
        .ifPresent(
            status ->
                tell.at(status.place()).advising().as("adjusted").about(action).say(action.id()));
  }
}
