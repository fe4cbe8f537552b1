package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;

/** Paths as they were typed, of which one that does not exist may be the name of a case. */
final class PathsOrCases {

  private final Session session;

  private PathsOrCases(Session session) {
    this.session = session;
  }

  /**
   * The paths that are meant.
   *
   * @throws WrongUse when something is neither a path nor a case
   */
  static List<String> of(List<String> typed, Session session) {
    PathsOrCases cases = new PathsOrCases(session);
    List<String> paths = new ArrayList<>();
    for (String word : typed) {
      if (Selection.locate(word, session).isPresent() || !mayNameACase(word)) {
        paths.add(word);
      } else {
        paths.addAll(cases.named(word));
      }
    }
    return paths;
  }

  /** What leads somewhere, or has the name of a file, was meant as a path. */
  private static boolean mayNameACase(String word) {
    return !word.isBlank() && word.chars().noneMatch(c -> "/\\.".indexOf(c) >= 0);
  }

  private List<String> named(String name) {
    List<Project> projects = projects();
    List<String> folders =
        projects.stream()
            .flatMap(project -> CaseChoice.foldersNamed(name, project).stream())
            .map(Path::toString)
            .toList();
    if (!folders.isEmpty()) {
      return folders;
    }
    List<String> names =
        projects.stream()
            .flatMap(project -> project.cases().stream())
            .map(CaseFolder::name)
            .distinct()
            .toList();
    if (names.isEmpty()) {
      throw MissingPath.explain(name, session);
    }
    List<Message> lines =
        UsageErrors.withNearest(Message.of("cli.no-path-or-case", name), name, names);
    lines.add(Message.of("cli.cases", names));
    throw new WrongUse(lines);
  }

  /** None where there is no project around: then there are no cases either. */
  private List<Project> projects() {
    try {
      return Selection.of(List.of(), session).stream().map(SelectedProject::project).toList();
    } catch (WrongUse noProject) {
      return List.of();
    }
  }
}
