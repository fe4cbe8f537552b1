package nl.codio.rules;

import nl.codio.model.Gathering;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * At a workshop somebody takes notes (handbook 3.3, R201). The norm waits until it is known who
 * leads it.
 *
 * <p>Bad: {@code gespreksleider: ethics officer} and no {@code notulist}. Good: both.
 */
final class NoteTaker implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Gathering gathering = workshop.content().gathering();
    if (gathering.noteTakers().isEmpty()) {
      gathering.facilitators().stream()
          .findFirst()
          .ifPresent(leader -> tell.at(leader.place()).say());
    }
  }
}
