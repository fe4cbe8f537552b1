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
import nl.codio.diagnostics.Message;
import nl.codio.framework.Framework;
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
    this.reader = new ProjectReader(Framework.current(), session.directory()).with(session.links());
  }

  /**
   * What these paths lead to; without any, the project around the current folder.
   *
   * @throws WrongUse when a path does not exist, or there is no project
   */
  static List<SelectedProject> of(List<String> paths, Session session) {
    Selection selection = new Selection(session);
    if (paths.isEmpty()) {
      Path here = session.directory();
      ProjectReader.rootAbove(here)
          .ifPresentOrElse(root -> selection.add(root, root), () -> selection.addFolder(here, "."));
    }
    for (String path : paths) {
      selection.add(path);
    }
    return selection.read();
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

  private List<SelectedProject> read() {
    List<SelectedProject> selected = new ArrayList<>();
    pathsByRoot.forEach(
        (root, paths) -> {
          Project project = reader.read(root);
          selected.add(new SelectedProject(project, paths));
          paths.stream()
              .filter(path -> !Files.isDirectory(path) && !holds(project, path))
              .forEach(alone::add);
        });
    for (Path path : alone) {
      selected.add(new SelectedProject(reader.alone(path), List.of(path)));
    }
    return selected;
  }

  private static boolean holds(Project project, Path path) {
    return project.files().stream().anyMatch(file -> file.location().equals(path));
  }
}
