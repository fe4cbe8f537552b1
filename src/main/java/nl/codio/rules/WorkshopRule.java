package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/** A check of one workshop. */
non-sealed interface WorkshopRule extends Rule {
  @Override
  default Moment moment() {
    return Moment.WORKSHOP;
  }

  /** When the norm begins to weigh: unless a rule says otherwise, on the day of the workshop. */
  default boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return workshop.isHeld(today);
  }

  /** Tells what it finds. */
  void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell);
}
