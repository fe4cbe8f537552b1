package nl.codio.rules;

import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.FollowUp;
import nl.codio.model.Gathering;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The follow-up talk is planned before the workshop (handbook 3.2, R164). The norm waits until it
 * is known who takes part and who leads; of a case that was stopped nobody asks.
 *
 * <p>Bad: twelve participants and no {@code gepland}. Good: {@code gepland: 2026-04-02}.
 */
final class PlannedFollowUp implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Gathering gathering = workshop.content().gathering();
    boolean prepared = workshop.isHeld(tell.today()) || !gathering.facilitators().isEmpty();
    if (gathering.participants().isEmpty()
        || !prepared
        || theCase.isStopped()
        || workshop.followUpHeld().isPresent()) {
      return;
    }
    Optional<Item<FollowUp>> talk = workshop.content().followUp();
    if (talk.flatMap(item -> item.value().planned()).isEmpty()) {
      tell.at(talk.map(Item::place).orElse(workshop.document().place())).say();
    }
  }
}
