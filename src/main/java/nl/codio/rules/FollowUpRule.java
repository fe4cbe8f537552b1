package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.project.WorkshopInCase;

/** A check of one workshop whose norm begins to weigh at the follow-up talk (handbook 3.4). */
interface FollowUpRule extends WorkshopRule {
  @Override
  default Moment moment() {
    return Moment.FOLLOW_UP;
  }

  @Override
  default boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return workshop.followUpHeld().isPresent();
  }
}
