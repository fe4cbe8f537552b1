package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * After the follow-up talk it is clear who minds the whole (handbook 3.4, R250: "wel moet duidelijk
 * zijn wie"). One for all workshops of a case will do. Before the talk nobody asks.
 *
 * <p>Bad: {@code gehouden: 2026-04-02} and no {@code regievoerder}. Good: {@code regievoerder:
 * programmamanager}.
 */
final class MissingCoordinator implements FollowUpRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    boolean known =
        theCase.workshops().stream().anyMatch(one -> !one.content().coordinators().isEmpty());
    if (!known) {
      workshop.followUpHeld().ifPresent(claim -> tell.at(claim.place()).say());
    }
  }
}
