package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import nl.codio.project.CaseFolder;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/**
 * The actions of a workshop about which the follow-up talk asks who and when (handbook 3.4, step
 * 1).
 */
final class OpenActions {

  private OpenActions() {}

  /**
   * Those on which there is still something to do; none before the workshop, or in a stopped case.
   */
  static List<TrackedAction> of(WorkshopInCase workshop, CaseFolder theCase, LocalDate today) {
    boolean asked = workshop.isHeld(today) || workshop.followUpHeld().isPresent();
    return asked && !theCase.isStopped()
        ? theCase.actionsOf(workshop).stream().filter(action -> !action.isClosed()).toList()
        : List.of();
  }
}
