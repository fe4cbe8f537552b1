package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.diagnostics.Place;
import nl.codio.model.Workshop;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A report that is final tells of the project, of how values were weighed and of actions (handbook
 * 3.4, R271). Of a case that was stopped no actions are asked.
 *
 * <p>Bad: {@code definitief: 2026-04-20} and no {@code waardeafweging}. Good: all three.
 */
final class DefiniteReport implements WorkshopRule {
  @Override
  public Moment moment() {
    return Moment.FINAL;
  }

  @Override
  public boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return true;
  }

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    workshop.finalReport().ifPresent(claim -> check(workshop, theCase, claim.place(), tell));
  }

  private static void check(
      WorkshopInCase workshop, CaseFolder theCase, Place claim, Telling tell) {
    Workshop content = workshop.content();
    boolean described =
        theCase
            .description()
            .map(file -> file.content().outline().isPresent() || file.content().goal().isPresent())
            .orElse(true); // beside a workshop by itself it may well be there
    if (!described) {
      tell.at(claim).as("description").say();
    }
    if (!workshop.isWeighed()) {
      tell.at(claim).as("weighing").say();
    }
    if (content.actions().isEmpty() && !theCase.isStopped()) {
      tell.at(claim).as("actions").say();
    }
  }
}
