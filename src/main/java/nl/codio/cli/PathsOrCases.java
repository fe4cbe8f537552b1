package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;
import nl.codio.project.CaseFolder;
import nl.codio.project.ProjectReader;

/** Paths as they were typed, of which one that does not exist may be the name of a case. */
final class PathsOrCases {

  private final Session session;
  private final ProjectReader reader;

  private PathsOrCases(Session session) {
    this.session = session;
    this.reader = Selection.reader(session);
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
    List<Path> roots = Selection.rootsAt(session.directory(), session);
    List<String> folders =
        roots.stream()
            .flatMap(root -> casesNamed(name, root).stream())
            .map(Path::toString)
            .toList();
    if (!folders.isEmpty()) {
      return folders;
    }
    List<CaseFolder> cases =
        roots.stream().flatMap(root -> reader.read(root).cases().stream()).toList();
    if (cases.isEmpty()) {
      throw MissingPath.explain(name, session);
    }
    throw CaseChoice.unknown(Message.of("cli.no-path-or-case", name), name, cases.stream());
  }

  /** To find one case, the others are not read. */
  private List<Path> casesNamed(String name, Path root) {
    List<Path> folders = reader.foldersIn(root, folder -> Spelling.isSame(folder, name));
    return folders.isEmpty()
        ? List.of()
        : CaseChoice.foldersNamed(name, reader.read(root, folders));
  }
}
