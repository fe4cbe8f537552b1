package nl.codio.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
import nl.codio.model.Action;
import nl.codio.model.DesiredSituation;
import nl.codio.model.Strategy;
import nl.codio.model.ValueEntry;

/** The strategies of a project, each with the accent values that hold by it. */
final class Strategies {

  private static final String NONE = "geen";

  private final FrameworkChoice frameworks;
  private final Boundary boundary;
  private final LogsByFolder logs;
  private final Map<Path, Document<Strategy>> files = new LinkedHashMap<>();
  private final Set<Path> unread = new HashSet<>();
  private final Map<Path, StrategyVersion> versions = new LinkedHashMap<>();

  Strategies(
      FrameworkChoice frameworks, Boundary boundary, List<ReadFile> files, LogsByFolder logs) {
    this.frameworks = frameworks;
    this.boundary = boundary;
    this.logs = logs;
    for (Document<Strategy> file : Project.documents(files, Strategy.class)) {
      this.files.put(file.location(), file);
    }
    files.stream()
        .filter(file -> file.document().isEmpty())
        .forEach(file -> unread.add(file.location()));
  }

  List<StrategyVersion> all() {
    return files.values().stream().map(this::version).toList();
  }

  /** The strategy that a file names. */
  StrategyLink link(Path from, Located<String> path) {
    if (path.value().equals(NONE)) {
      return new StrategyLink.None();
    }
    Optional<Path> location = Reference.resolve(from, path, boundary);
    if (location.filter(unread::contains).isPresent()) {
      return new StrategyLink.Unread();
    }
    return location
        .flatMap(this::file)
        .<StrategyLink>map(file -> new StrategyLink.Found(version(file)))
        .orElseGet(() -> new StrategyLink.Missing(path, location.isEmpty()));
  }

  /**
   * The version that was adopted on this day, along the chain of {@code vervangt}; without a day
   * the newest itself.
   */
  Optional<StrategyVersion> version(StrategyVersion newest, Optional<LocalDate> adopted) {
    if (adopted.isEmpty()) {
      return Optional.of(newest);
    }
    Set<Path> seen = new HashSet<>();
    Optional<StrategyVersion> version = Optional.of(newest);
    while (version.isPresent() && seen.add(version.get().document().location())) {
      if (version.get().adopted().equals(adopted)) {
        return version;
      }
      Document<Strategy> file = version.get().document();
      version =
          file.content()
              .replaces()
              .flatMap(path -> Reference.resolve(file.location(), path, boundary))
              .flatMap(this::file)
              .map(this::version);
    }
    return Optional.empty();
  }

  private Optional<Document<Strategy>> file(Path location) {
    return Optional.ofNullable(files.get(location)).or(() -> outsideTheProject(location));
  }

  /** A strategy of a level above lies outside the project that builds on it. */
  private Optional<Document<Strategy>> outsideTheProject(Path location) {
    if (!Files.isRegularFile(location) || !boundary.reaches(location)) {
      return Optional.empty();
    }
    ReadFile read = new DocumentReader(frameworks.editions()).read(location, location);
    return read.document().flatMap(document -> document.as(Strategy.class));
  }

  private StrategyVersion version(Document<Strategy> file) {
    return version(file, Set.of());
  }

  private StrategyVersion version(Document<Strategy> file, Set<Path> below) {
    StrategyVersion known = versions.get(file.location());
    if (known != null) {
      return known;
    }
    Set<Path> path = new HashSet<>(below);
    path.add(file.location());
    Optional<StrategyVersion> above =
        file.content()
            .buildsOn()
            .flatMap(reference -> Reference.resolve(file.location(), reference, boundary))
            .filter(location -> !path.contains(location))
            .flatMap(this::file)
            .map(document -> version(document, path));
    StrategyVersion version = charge(file, above);
    versions.put(file.location(), version);
    return version;
  }

  private StrategyVersion charge(Document<Strategy> file, Optional<StrategyVersion> above) {
    Optional<DesiredSituation> desired = file.content().desiredSituation().map(Item::value);
    List<Item<AccentChoice>> choices = desired.map(DesiredSituation::accents).orElse(List.of());
    ValueScope values =
        above
            .map(level -> level.values().by(frameworks.of(file)))
            .orElseGet(() -> ValueScope.of(frameworks.of(file)))
            .with(
                choices.stream()
                    .map(item -> item.value().value())
                    .<ValueEntry>flatMap(Optional::stream)
                    .toList());
    Map<String, AccentValue> accents = new LinkedHashMap<>();
    above.ifPresent(
        level -> level.accents().forEach(accent -> accents.put(accent.value().id(), accent)));
    desired.ifPresent(
        situation ->
            situation
                .notTakenOver()
                .forEach(
                    item ->
                        item.value()
                            .name()
                            .flatMap(name -> values.find(name.value()))
                            .ifPresent(value -> accents.remove(value.id()))));
    for (Item<AccentChoice> item : choices) {
      item.value()
          .value()
          .flatMap(ValueEntry::name)
          .flatMap(
              name -> values.find(name.value()).map(value -> new Located<>(value, name.place())))
          .ifPresent(
              value ->
                  accents.put(
                      value.value().id(),
                      new AccentValue(value.value(), item.value(), value.place(), file)));
    }
    return new StrategyVersion(
        file,
        new ArrayList<>(accents.values()),
        values,
        measures(file),
        replaced(file),
        missing(file));
  }

  private Optional<Path> replaced(Document<Strategy> file) {
    return file.content()
        .replaces()
        .flatMap(path -> Reference.resolve(file.location(), path, boundary))
        .filter(location -> !location.equals(file.location()));
  }

  private List<StrategyLink.Missing> missing(Document<Strategy> file) {
    List<StrategyLink.Missing> missing = new ArrayList<>();
    List.of(file.content().replaces(), file.content().buildsOn())
        .forEach(path -> path.flatMap(named -> missing(file, named)).ifPresent(missing::add));
    return missing;
  }

  private Optional<StrategyLink.Missing> missing(Document<Strategy> from, Located<String> path) {
    Optional<Path> location = Reference.resolve(from.location(), path, boundary);
    return location.flatMap(this::file).isPresent()
        ? Optional.empty()
        : Optional.of(new StrategyLink.Missing(path, location.isEmpty()));
  }

  private ActionBook measures(Document<Strategy> file) {
    LocalDate born = file.content().adopted().map(Located::value).orElse(LocalDate.MIN);
    List<Item<Action>> measures =
        file.content().actionPlan().map(plan -> plan.value().measures()).orElse(List.of());
    Path folder = Optional.ofNullable(file.location().getParent()).orElse(file.location());
    return ActionBook.of(
        Optional.empty(),
        measures.stream().map(item -> ActionBook.Entry.of("strategie", born, item)).toList(),
        logs.in(folder).stream().map(Document::content).toList());
  }
}
