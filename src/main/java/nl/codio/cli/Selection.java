package nl.codio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Editions;
import nl.codio.project.Project;
import nl.codio.project.ProjectReader;

/**
 * The projects that the paths on a command line lead to. A file belongs to the nearest codio.yaml
 * above it; a folder is searched downwards too, and each codio.yaml found is a project of its own.
 */
final class Selection {

  private final Session session;
  private final ProjectReader reader;
  private final Map<Path, List<Path>> pathsByRoot = new LinkedHashMap<>();
  private final Set<Path> alone = new LinkedHashSet<>();

  private Selection(Session session) {
    this.session = session;
    this.reader = reader(session);
  }

  /**
   * What these paths lead to; without any, the project around the current folder.
   *
   * @throws WrongUse when a path does not exist, or there is no project
   */
  static List<SelectedProject> of(List<String> paths, Session session) {
    Selection plan = plan(paths, session);
    return plan.read((root, within) -> plan.reader.read(root), Function.identity());
  }

  /**
   * What {@code use} makes of each project that these paths lead to. Projects are read on all
   * cores, and of each only that stays in memory; where a path lies in a case, other cases of the
   * project may be missing.
   *
   * @throws WrongUse when a path does not exist, or there is no project
   */
  static <T> List<T> each(List<String> paths, Session session, Function<SelectedProject, T> use) {
    Selection plan = plan(paths, session);
    return plan.read(plan.reader::read, use);
  }

  private static Selection plan(List<String> paths, Session session) {
    Selection selection = new Selection(session);
    if (paths.isEmpty()) {
      Path here = session.directory();
      ProjectReader.rootAbove(here)
          .ifPresentOrElse(root -> selection.add(root, root), () -> selection.addFolder(here, "."));
    }
    for (String path : paths) {
      selection.add(path);
    }
    return selection;
  }

  /**
   * The folder of the project around the current one.
   *
   * @throws WrongUse when there is none
   */
  static Path rootHere(Session session) {
    return ProjectReader.rootAbove(session.directory())
        .orElseThrow(
            () ->
                new WrongUse(
                    List.of(Message.of("cli.no-project.here"), Message.of("cli.no-project.hint"))));
  }

  /** The folder of the project around a place, else those of the projects below it. */
  static List<Path> rootsAt(Path place, Session session) {
    return ProjectReader.rootAbove(place)
        .map(List::of)
        .orElseGet(() -> reader(session).rootsBelow(place));
  }

  /** What reads files in this session. */
  static ProjectReader reader(Session session) {
    return new ProjectReader(Editions.known(), session.directory()).with(session.links());
  }

  /** The absolute location of a path as it was typed, if it exists. */
  static Optional<Path> locate(String path, Session session) {
    try {
      Path location = session.directory().resolve(path).normalize();
      return Optional.of(location).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void add(String path) {
    Path location = locate(path, session).orElseThrow(() -> MissingPath.explain(path, session));
    if (Files.isDirectory(location)) {
      addFolder(location, path);
    } else {
      ProjectReader.rootAbove(location)
          .ifPresentOrElse(root -> add(root, location), () -> alone.add(location));
    }
  }

  private void addFolder(Path folder, String name) {
    List<Path> roots = reader.rootsBelow(folder);
    Optional<Path> above = ProjectReader.rootAbove(folder);
    if (roots.isEmpty() && above.isEmpty()) {
      Message what =
          name.equals(".") ? Message.of("cli.no-project.here") : Message.of("cli.no-project", name);
      throw new WrongUse(List.of(what, Message.of("cli.no-project.hint")));
    }
    above.ifPresent(root -> add(root, folder));
    roots.forEach(root -> add(root, root));
  }

  private void add(Path root, Path path) {
    pathsByRoot.computeIfAbsent(root, none -> new ArrayList<>()).add(path);
  }

  /**
   * What was made of one project.
   *
   * @param strangers files that were named and that it does not hold
   */
  private record Used<T>(T result, List<Path> strangers) {}

  private <T> List<T> read(
      BiFunction<Path, List<Path>, Project> reading, Function<SelectedProject, T> use) {
    List<Used<T>> inProjects =
        pathsByRoot.entrySet().stream()
            .map(one -> use(reading.apply(one.getKey(), one.getValue()), one.getValue(), use))
            .toList();
    List<T> results = new ArrayList<>();
    for (Used<T> used : inProjects) {
      results.add(used.result());
      alone.addAll(used.strangers());
    }
    for (Path path : alone) {
      results.add(use.apply(new SelectedProject(reader.alone(path), List.of(path))));
    }
    return results;
  }

  private static <T> Used<T> use(
      Project project, List<Path> paths, Function<SelectedProject, T> use) {
    List<Path> strangers =
        paths.stream().filter(path -> !Files.isDirectory(path) && !holds(project, path)).toList();
    return new Used<>(use.apply(new SelectedProject(project, paths)), strangers);
  }

  private static boolean holds(Project project, Path path) {
    return project.files().stream().anyMatch(file -> file.location().equals(path));
  }
}
