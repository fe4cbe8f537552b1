package nl.codio.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Value;
import nl.codio.project.AccentValue;
import nl.codio.project.ActionBook;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/**
 * What a project knows around one of its files: which values may be named there, and which actions.
 *
 * @param location where the file lies, absolute
 */
record Surrounds(Project project, Path location) {

  private Stream<CaseFolder> cases() {
    return project.cases().stream().filter(one -> one.folder().equals(location.getParent()));
  }

  private Optional<WorkshopInCase> workshop() {
    return cases()
        .flatMap(one -> one.workshops().stream())
        .filter(one -> one.document().location().equals(location))
        .findFirst();
  }

  /** The version of a strategy that holds here, or that this file is. */
  Optional<StrategyVersion> strategy() {
    Optional<StrategyVersion> own =
        project.strategies().stream()
            .filter(one -> one.document().location().equals(location))
            .findFirst();
    return own.or(() -> workshop().flatMap(WorkshopInCase::version))
        .or(() -> cases().map(CaseFolder::strategy).findFirst().flatMap(Surrounds::found))
        .or(() -> found(project.strategy()));
  }

  private static Optional<StrategyVersion> found(StrategyLink link) {
    return link instanceof StrategyLink.Found it ? Optional.of(it.version()) : Optional.empty();
  }

  /** Every value that may be named here: those with the accent first, then own ones. */
  List<KnownValue> values() {
    Map<String, AccentValue> accents = new LinkedHashMap<>();
    strategy()
        .map(StrategyVersion::accents)
        .orElse(List.of())
        .forEach(accent -> accents.putIfAbsent(accent.value().id(), accent));
    Map<String, KnownValue> values = new LinkedHashMap<>();
    for (ResolvedValue own : own()) {
      values.putIfAbsent(own.id(), known(own, Optional.ofNullable(accents.get(own.id()))));
    }
    for (Value value : project.framework().values().all()) {
      String id = Spelling.fold(value.name());
      values.putIfAbsent(id, known(value, Optional.ofNullable(accents.get(id))));
    }
    List<KnownValue> ordered = new ArrayList<>(values.values());
    ordered.sort(Comparator.comparing(value -> value.accent().isEmpty()));
    return ordered;
  }

  private Set<ResolvedValue> own() {
    Set<ResolvedValue> own = new LinkedHashSet<>();
    cases().forEach(one -> own.addAll(one.values().own()));
    strategy().ifPresent(version -> own.addAll(version.values().own()));
    return own;
  }

  private static KnownValue known(Value value, Optional<AccentValue> accent) {
    return new KnownValue(
        value.name().toLowerCase(Locale.ROOT),
        value.name(),
        Optional.of(value.principle()),
        value.definition(),
        accent,
        Optional.empty());
  }

  private static KnownValue known(ResolvedValue own, Optional<AccentValue> accent) {
    return new KnownValue(
        own.name(), own.name(), own.principle(), own.definition(), accent, own.declared());
  }

  /** The value of this name, in any spelling of the handbook. */
  Optional<KnownValue> value(String name) {
    String id =
        Spelling.fold(project.framework().values().find(name).map(Value::name).orElse(name));
    return values().stream().filter(value -> value.id().equals(id)).findFirst();
  }

  /** The actions and measures that may be named here; those of this very workshop first. */
  List<TrackedAction> actions() {
    List<TrackedAction> actions = new ArrayList<>();
    books().forEach(book -> actions.addAll(book.actions()));
    String own = workshop().map(WorkshopInCase::key).orElse("");
    actions.removeIf(action -> action.id().isEmpty());
    actions.sort(Comparator.comparing(action -> !action.origin().equals(own)));
    return actions;
  }

  private List<ActionBook> books() {
    List<ActionBook> books = new ArrayList<>();
    cases().forEach(one -> books.add(one.actions()));
    project.strategies().stream()
        .filter(
            one ->
                Optional.ofNullable(location.getParent())
                    .equals(Optional.ofNullable(one.document().location().getParent())))
        .forEach(one -> books.add(one.measures()));
    return books;
  }

  /**
   * The actions that a reference may mean: in a workshop its own before others.
   *
   * @param on the day on which it is named; far in the future when nothing says so
   */
  List<TrackedAction> named(String reference, LocalDate on) {
    List<TrackedAction> found = new ArrayList<>();
    books().forEach(book -> found.addAll(book.find(reference, on)));
    String own = workshop().map(WorkshopInCase::key).orElse("");
    List<TrackedAction> here =
        found.stream().filter(action -> action.origin().equals(own)).toList();
    return here.isEmpty() ? found : here;
  }

  /** How an action is called here: by its id alone where no other has it. */
  static String reference(TrackedAction action, List<TrackedAction> all) {
    boolean alone = all.stream().filter(other -> other.id().equals(action.id())).count() == 1;
    return alone ? action.id() : action.origin() + "/" + action.id();
  }

  /** Where a place of a finding or a record lies on disk. */
  Path location(Place place) {
    return project.root().resolve(place.file()).normalize();
  }
}
