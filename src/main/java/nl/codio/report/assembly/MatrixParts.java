package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.model.ChosenValue;
import nl.codio.model.Gathering;
import nl.codio.model.Table;
import nl.codio.project.ResolvedValue;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.ValueMatrix;
import nl.codio.report.ValueMatrix.Row;

/** Which group of a workshop found which value (R157-R159, R208). */
final class MatrixParts {

  private final Framework framework;
  private final Gathering gathering;
  private final Values names;

  /** The groups by their name without capitals and hyphens, as it is first written. */
  private final Map<String, String> groups = new LinkedHashMap<>();

  private MatrixParts(WorkshopInCase workshop, Request request) {
    this.framework = workshop.values().framework();
    this.gathering = workshop.content().gathering();
    this.names = request.values(framework);
    gathering.groups().forEach(table -> table.value().name().ifPresent(this::add));
    gathering.participants().forEach(person -> person.value().group().ifPresent(this::add));
    workshop.content().values().forEach(item -> item.value().groups().forEach(this::add));
  }

  private void add(Located<String> name) {
    groups.putIfAbsent(Spelling.fold(name.value()), name.value());
  }

  /** Which group of a workshop brought which value; no columns where nobody was in a group. */
  static ValueMatrix groups(WorkshopInCase workshop, Request request) {
    MatrixParts parts = new MatrixParts(workshop, request);
    Map<String, ResolvedValue> values = new LinkedHashMap<>();
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Item<ChosenValue> item : workshop.content().values()) {
      Optional<ResolvedValue> value = workshop.valueOf(item.value());
      if (value.isPresent()) {
        values.putIfAbsent(value.get().id(), value.get());
        found
            .computeIfAbsent(value.get().id(), id -> new LinkedHashSet<>())
            .addAll(parts.groupsOf(item.value(), value.get()));
      }
    }
    return parts.matrix(values, found);
  }

  private ValueMatrix matrix(Map<String, ResolvedValue> values, Map<String, Set<String>> found) {
    List<Row> rows = new ArrayList<>();
    values.forEach(
        (id, value) ->
            rows.add(
                new Row(
                    names.shown(value),
                    groups.keySet().stream()
                        .map(group -> found.getOrDefault(id, Set.of()).contains(group))
                        .toList())));
    return new ValueMatrix(groups.values().stream().map(names::group).toList(), rows);
  }

  /** The groups that stand beside the value, else those that had its principle or foundation. */
  private Set<String> groupsOf(ChosenValue choice, ResolvedValue value) {
    Set<String> names = new LinkedHashSet<>();
    choice.groups().forEach(name -> names.add(Spelling.fold(name.value())));
    if (names.isEmpty()) {
      value.principle().ifPresent(principle -> names.addAll(groupsFor(principle)));
    }
    return names;
  }

  private Set<String> groupsFor(Principle principle) {
    Set<String> names = new LinkedHashSet<>();
    for (Item<Table> table : gathering.groups()) {
      if (discusses(table.value(), principle)) {
        table.value().name().ifPresent(name -> names.add(Spelling.fold(name.value())));
      }
    }
    if (names.isEmpty()) {
      names.add(Spelling.fold(principle.foundation().name()));
    }
    return names;
  }

  private boolean discusses(Table table, Principle principle) {
    return table.principles().stream()
            .anyMatch(
                name ->
                    framework.principles().find(name.value()).filter(principle::equals).isPresent())
        || table.foundations().stream()
            .anyMatch(
                name ->
                    framework
                        .foundations()
                        .find(name.value())
                        .filter(principle.foundation()::equals)
                        .isPresent());
  }
}
