package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Gathering;
import nl.codio.model.Participant;
import nl.codio.model.answer.Who;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * Who takes part sits in a group that exists (handbook 3.2, R161). The facilitator and the one who
 * takes notes need none.
 *
 * <p>Bad: {@code groep: democratisch}. Good: {@code groep: democratie}.
 */
final class ParticipantGroup implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Gathering gathering = workshop.content().gathering();
    WorkshopGroups groups = WorkshopGroups.of(workshop);
    Stream.concat(
            gathering.participants().stream().flatMap(item -> item.value().group().stream()),
            workshop.content().values().stream().flatMap(item -> item.value().groups().stream()))
        .filter(group -> !groups.isKnown(group.value()))
        .forEach(group -> unknown(group, groups, tell));
    List<Item<Participant>> participants = gathering.participants();
    if (participants.stream().anyMatch(item -> item.value().group().isPresent())) {
      participants.stream()
          .filter(item -> item.value().group().isEmpty() && !leads(item.value(), gathering))
          .forEach(item -> tell.at(item.place()).as("none").say());
    }
  }

  private static void unknown(Located<String> group, WorkshopGroups groups, Telling tell) {
    tell.at(group.place())
        .wrong()
        .didYouMean(NearestNames.nearest(group.value(), groups.names()))
        .say(group.value(), groups.names());
  }

  private static boolean leads(Participant participant, Gathering gathering) {
    return Stream.concat(gathering.facilitators().stream(), gathering.noteTakers().stream())
        .map(Located::value)
        .anyMatch(who -> isSame(participant, who));
  }

  private static boolean isSame(Participant participant, Who who) {
    return names(participant.function(), participant.name())
        .anyMatch(
            name ->
                Stream.concat(names(who.function(), who.name()), who.text().stream())
                    .anyMatch(other -> fold(name).equals(fold(other))));
  }

  private static Stream<Located<String>> names(
      Optional<Located<String>> function, Optional<Located<String>> name) {
    return Stream.concat(function.stream(), name.stream());
  }

  private static String fold(Located<String> name) {
    return Spelling.fold(name.value());
  }
}
