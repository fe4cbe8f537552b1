package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/**
 * From the follow-up talk on every action has somebody who does it (handbook 3.4, R262). A holder
 * that the log gave counts.
 *
 * <p>Bad: an action without {@code actiehouder}. Good: {@code actiehouder: inkoop}.
 */
final class ActionHolder implements FollowUpRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    for (TrackedAction action : OpenActions.of(workshop, theCase, tell.today())) {
      if (action.holders().isEmpty()) {
        tell.at(action.item().place()).about(action).say(action.id());
      }
    }
  }
}
