package nl.codio.rules;

import java.util.EnumSet;
import java.util.Set;
import nl.codio.forms.Phase;
import nl.codio.model.FileKind;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The questions of bijlage 5 that nobody answered though the workshop was held (R300-R309), as one
 * advice. What is weighed at a tension need not be said again, a case that was stopped needs no
 * actions, and the coordinator has a rule of its own.
 *
 * <p>Bad: {@code wenselijk:} without an answer. Good: {@code wenselijk: ja}.
 */
final class EmptyWorkshopCells implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (!workshop.isHeld(tell.today())) {
      return;
    }
    Set<Phase> phases = EnumSet.of(Phase.WEIGHING);
    if (!theCase.isStopped() && !theCase.isClosed()) {
      phases.add(Phase.ACTIONS);
    }
    boolean weighed = workshop.weighsATension();
    EmptyCells.of(workshop.document(), FileKind.WORKSHOP, phases)
        .without(path -> weighed && path.equals("waardeafweging"))
        .tell(workshop.document(), tell);
  }
}
