package nl.codio.rules;

import java.util.List;
import nl.codio.forms.Item;
import nl.codio.model.Participant;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop sits in three groups, one for each foundation (handbook 3.2, R157). With fewer people
 * a group may take several foundations, so another number is only mentioned.
 *
 * <p>Bad: twelve participants of whom none has a {@code groep}. Good: {@code groep: democratie}.
 */
final class GroupCount implements WorkshopRule {

  private static final int USUAL = 3;

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<Item<Participant>> participants = workshop.content().gathering().participants();
    if (participants.isEmpty()) {
      return;
    }
    List<WorkshopGroup> groups = WorkshopGroups.of(workshop).all();
    if (participants.stream().allMatch(one -> one.value().group().isEmpty())) {
      tell.at(participants.get(0).place()).as("none").say();
    } else if (!workshop.content().gathering().groups().isEmpty()
        && !groups.isEmpty() // a group without a name is none
        && groups.size() != USUAL) {
      tell.at(groups.get(0).place()).advising().say(groups.size());
    }
  }
}
