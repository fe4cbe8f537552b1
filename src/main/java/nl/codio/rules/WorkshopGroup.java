package nl.codio.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.Participant;

/**
 * A group at a workshop: one for each foundation, or as {@code groepen} has it (handbook 3.2,
 * R157).
 *
 * @param place where it is declared, else where its first member stands
 * @param foundations the ids of the foundations that it discusses, in whole or in part
 * @param members who sits in it
 */
record WorkshopGroup(
    String name, Place place, Set<String> foundations, List<Item<Participant>> members) {

  WorkshopGroup {
    foundations = Set.copyOf(foundations);
    members = List.copyOf(members);
  }

  /** This group with the foundations of another declaration of it. */
  WorkshopGroup with(WorkshopGroup same) {
    Set<String> all = new HashSet<>(foundations);
    all.addAll(same.foundations());
    return new WorkshopGroup(name, place, all, members);
  }
}
