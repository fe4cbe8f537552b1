package nl.codio.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.model.Gathering;
import nl.codio.model.Participant;
import nl.codio.model.Table;
import nl.codio.project.WorkshopInCase;

/**
 * The groups in which a workshop sits: the declared ones, and the foundations that somebody names.
 */
final class WorkshopGroups {

  private static final int MOST_NAMES = 20;

  private final Framework framework;
  private final Gathering gathering;
  private final Set<String> declared = new HashSet<>();
  private final Map<String, List<Item<Participant>>> members = new HashMap<>();

  private WorkshopGroups(Framework framework, Gathering gathering) {
    this.framework = framework;
    this.gathering = gathering;
    gathering
        .groups()
        .forEach(
            table ->
                table.value().name().ifPresent(name -> declared.add(Spelling.fold(name.value()))));
    gathering.participants().forEach(this::seat);
    members.replaceAll((group, all) -> List.copyOf(all));
  }

  private void seat(Item<Participant> one) {
    one.value()
        .group()
        .map(group -> Spelling.fold(group.value()))
        .ifPresent(group -> members.computeIfAbsent(group, none -> new ArrayList<>()).add(one));
  }

  static WorkshopGroups of(WorkshopInCase workshop) {
    return new WorkshopGroups(workshop.values().framework(), workshop.content().gathering());
  }

  /** All of them; none while nobody is in a group and none is declared. */
  List<WorkshopGroup> all() {
    Map<String, WorkshopGroup> once = new LinkedHashMap<>();
    for (Item<Table> table : gathering.groups()) {
      table
          .value()
          .name()
          .map(Located::value)
          .map(name -> declared(name, table))
          .ifPresent(group -> once.merge(Spelling.fold(group.name()), group, WorkshopGroup::with));
    }
    List<WorkshopGroup> groups = new ArrayList<>(once.values());
    for (Foundation foundation : framework.foundations().all()) {
      List<Item<Participant>> members = members(foundation.name());
      if (!members.isEmpty() && !isDeclared(foundation.name())) {
        groups.add(
            new WorkshopGroup(
                foundation.name(), members.get(0).place(), Set.of(foundation.id()), members));
      }
    }
    return groups;
  }

  /** Whether this is the name of a declared group, or of a foundation. */
  boolean isKnown(String name) {
    return isDeclared(name) || framework.foundations().find(name).isPresent();
  }

  /** Every name that a participant's group may have; of very many only the first. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    gathering.groups().stream()
        .flatMap(table -> table.value().name().stream())
        .limit(MOST_NAMES)
        .forEach(name -> names.add(name.value()));
    framework.foundations().all().forEach(foundation -> names.add(foundation.name()));
    return names;
  }

  private boolean isDeclared(String name) {
    return declared.contains(Spelling.fold(name));
  }

  private WorkshopGroup declared(String name, Item<Table> table) {
    Set<String> foundations = new HashSet<>();
    table
        .value()
        .foundations()
        .forEach(
            one ->
                framework
                    .foundations()
                    .find(one.value())
                    .ifPresent(found -> foundations.add(found.id())));
    table
        .value()
        .principles()
        .forEach(
            one ->
                framework
                    .principles()
                    .find(one.value())
                    .ifPresent(found -> foundations.add(found.foundation().id())));
    if (foundations.isEmpty()) {
      framework.foundations().find(name).ifPresent(found -> foundations.add(found.id()));
    }
    return new WorkshopGroup(name, table.place(), foundations, members(name));
  }

  private List<Item<Participant>> members(String name) {
    return members.getOrDefault(Spelling.fold(name), List.of());
  }
}
