package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A group has three to five members (handbook 3.2, R158).
 *
 * <p>Bad: {@code groep: rechtsstaat} at two participants. Good: at four.
 */
final class GroupSize implements WorkshopRule {

  private static final int FEWEST = 3;
  private static final int MOST = 5;

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (workshop.content().gathering().participants().isEmpty()) {
      return;
    }
    for (WorkshopGroup group : WorkshopGroups.of(workshop).all()) {
      int size = group.members().size();
      if (size < FEWEST || size > MOST) {
        tell.at(group.place())
            .as(size < FEWEST ? "few" : "many")
            .about(group.name())
            .say(group.name(), size);
      }
    }
  }
}
