package nl.codio.rules;

import java.util.List;
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
    List<WorkshopGroup> groups = WorkshopGroups.of(workshop).all();
    if (groups.stream().allMatch(group -> group.members().isEmpty())) {
      return; // nobody is divided yet: that is told once
    }
    for (WorkshopGroup group : groups) {
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
