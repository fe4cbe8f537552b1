package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Gathering;
import nl.codio.model.Participant;
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
      Set<String> leading = leading(gathering);
      participants.stream()
          .filter(item -> item.value().group().isEmpty())
          .filter(item -> names(item.value()).noneMatch(leading::contains))
          .forEach(item -> tell.at(item.place()).as("none").say());
    }
  }

  private static void unknown(Located<String> group, WorkshopGroups groups, Telling tell) {
    tell.at(group.place())
        .wrong()
        .didYouMean(() -> NearestNames.nearest(group.value(), groups.names()))
        .say(group.value(), groups.names());
  }

  /** Who leads the workshop or takes notes, by function and by name. */
  private static Set<String> leading(Gathering gathering) {
    return Stream.concat(gathering.facilitators().stream(), gathering.noteTakers().stream())
        .map(Located::value)
        .flatMap(who -> folded(who.function(), who.name(), who.text()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Participant participant) {
    return folded(participant.function(), participant.name(), Optional.empty());
  }

  private static Stream<String> folded(
      Optional<Located<String>> one,
      Optional<Located<String>> another,
      Optional<Located<String>> third) {
    return Stream.of(one, another, third)
        .flatMap(Optional::stream)
        .map(name -> Spelling.fold(name.value()));
  }
}
