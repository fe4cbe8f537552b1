package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.TrackedAction;

/**
 * A case that says it is closed has nothing open any more (handbook 3.4, R252: "alle acties moeten
 * worden geïmplementeerd"): every action is done, dropped or ongoing, or the case was stopped.
 *
 * <p>Bad: {@code afgesloten: 2027-01-15} with an open action. Good: a line in the log that it is
 * done.
 */
final class ClosedCase implements CaseRule {
  @Override
  public Moment moment() {
    return Moment.CLOSED;
  }

  @Override
  public void check(CaseFolder theCase, Telling tell) {
    if (theCase.isStopped()) {
      return;
    }
    theCase
        .description()
        .flatMap(file -> file.content().closed())
        .filter(claim -> claim.value().made())
        .ifPresent(
            claim ->
                theCase.actions().actions().stream()
                    .filter(action -> !action.isClosed() && !isOngoing(action))
                    .forEach(
                        action ->
                            tell.at(action.item().place())
                                .beside(claim.place(), "closed")
                                .say(action.id())));
  }

  private static boolean isOngoing(TrackedAction action) {
    return action.deadline().filter(term -> term.value().term().isEmpty()).isPresent();
  }
}
