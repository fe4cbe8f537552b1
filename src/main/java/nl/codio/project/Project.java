package nl.codio.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Editions;
import nl.codio.framework.Framework;
import nl.codio.model.Content;
import nl.codio.model.ProjectSettings;

/**
 * A project: all files below a {@code codio.yaml}, linked.
 *
 * @param root the folder of {@code codio.yaml}, absolute
 * @param boundary how far the paths in its files lead
 * @param editions the editions of the framework by which its files can be judged
 * @param files every YAML file, read as far as that goes
 * @param settings what {@code codio.yaml} holds
 * @param strategies every version of every strategy in it, the newest last
 * @param cases its cases, by the name of their folder
 * @param treeFindings what could not be looked into
 */
public record Project(
    Path root,
    Boundary boundary,
    Editions editions,
    List<ReadFile> files,
    Optional<Document<ProjectSettings>> settings,
    List<StrategyVersion> strategies,
    List<CaseFolder> cases,
    StrategyLink strategy,
    List<Finding> treeFindings) {

  /** Copies the lists. */
  public Project {
    files = List.copyOf(files);
    strategies = List.copyOf(strategies);
    cases = List.copyOf(cases);
    treeFindings = List.copyOf(treeFindings);
  }

  /** All documents of one kind, in the order of their files. */
  public <T extends Content> List<Document<T>> documents(Class<T> kind) {
    return documents(files, kind);
  }

  /** The name of the organisation, where the project tells it. */
  public Optional<String> organisation() {
    return settings.flatMap(file -> file.content().organisation()).map(Located::value);
  }

  /** The edition of the handbook that holds for a file which names none itself. */
  public LocalDate edition() {
    return settings
        .flatMap(file -> file.header().edition())
        .map(Located::value)
        .orElseGet(() -> editions.newest().edition());
  }

  /** The framework of that edition; where it is not known, the newest. */
  public Framework framework() {
    return FrameworkChoice.of(editions, settings).ofProject();
  }

  /** The framework by which a file of this project is judged: that of its own edition, if known. */
  public Framework frameworkOf(Document<?> file) {
    return FrameworkChoice.of(editions, settings).of(file);
  }

  /** The strategies that none of the others replaces. */
  public List<StrategyVersion> currentStrategies() {
    Set<Path> replaced = new HashSet<>();
    for (StrategyVersion strategy : strategies) {
      strategy.replaced().ifPresent(replaced::add);
    }
    return strategies.stream()
        .filter(strategy -> !replaced.contains(strategy.document().location()))
        .toList();
  }

  /** The case of this name. */
  public Optional<CaseFolder> caseNamed(String name) {
    return cases.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Whether the file is there that this one names by a path. */
  public Presence presence(Document<?> from, Located<String> path) {
    return Reference.resolve(from.location(), path, boundary)
        .map(this::presence)
        .orElse(Presence.OUTSIDE);
  }

  /** The file that this one names by a path, absolute, when it is here. */
  public Optional<Path> fileNamed(Document<?> from, Located<String> path) {
    return Reference.resolve(from.location(), path, boundary)
        .filter(location -> presence(location) == Presence.HERE);
  }

  /** Where a link leads out of the repository, codio does not look either. */
  private Presence presence(Path location) {
    if (!Files.exists(location)) {
      return Presence.MISSING;
    }
    return boundary.reaches(location) ? Presence.HERE : Presence.OUTSIDE;
  }

  /** Tells of a file whether git keeps the lines of both sides when it merges it. */
  public Predicate<Document<?>> mergedByLine() {
    UnionMerge merge = new UnionMerge(boundary.folder());
    return file -> merge.holdsFor(file.location());
  }

  static <T extends Content> List<Document<T>> documents(List<ReadFile> files, Class<T> kind) {
    return files.stream()
        .flatMap(file -> file.document().stream())
        .flatMap(document -> document.as(kind).stream())
        .toList();
  }
}
