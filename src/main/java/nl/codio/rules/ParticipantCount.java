package nl.codio.rules;

import java.util.List;
import nl.codio.forms.Item;
import nl.codio.model.Participant;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop has nine to fifteen participants (handbook 3.2, R155: "idealiter"). The norm waits
 * until the first of them is filled in.
 *
 * <p>Bad: four participants. Good: twelve.
 */
final class ParticipantCount implements WorkshopRule {

  private static final int FEWEST = 9;
  private static final int MOST = 15;

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<Item<Participant>> participants = workshop.content().gathering().participants();
    int count = participants.size();
    if (count > 0 && (count < FEWEST || count > MOST)) {
      tell.at(participants.get(0).place()).as(count < FEWEST ? "few" : "many").say(count);
    }
  }
}
