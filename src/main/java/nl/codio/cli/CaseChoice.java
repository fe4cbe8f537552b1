package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;

/**
 * The cases that someone asked for: by the name of a folder, by a path, or all of them.
 *
 * @param cases each with the project that holds it
 * @param unreadable files in them, or beside their codio.yaml, that could not be read at all
 */
record CaseChoice(List<Chosen> cases, List<ReadFile> unreadable) {

  /** A case with the project that holds it. */
  record Chosen(SelectedProject in, CaseFolder theCase) {}

  /**
   * The case that was named, or all of them.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static CaseChoice of(Optional<String> name, Session session) {
    if (name.isEmpty()) {
      return all(Selection.of(List.of(), session));
    }
    boolean isPath = Selection.locate(name.get(), session).isPresent();
    CaseChoice there =
        all(isPath ? Selection.of(List.of(name.get()), session) : List.<SelectedProject>of());
    return there.isEmpty() ? named(name.get(), isPath, session) : there;
  }

  /**
   * The case that was named; without a name the one around the current folder, else all of them.
   *
   * @throws WrongUse when there is no such case, or no project
   */
  static CaseChoice around(Optional<String> name, Session session) {
    if (name.isEmpty()) {
      CaseChoice here = all(Selection.of(List.of("."), session));
      return here.isEmpty() ? of(name, session) : here;
    }
    return of(name, session);
  }

  /** Says which files could not be read; whether there are any. */
  boolean tellUnreadable(Session session) {
    for (ReadFile file : unreadable) {
      session.err().println(SelectedProject.tellUnreadable(file, session));
    }
    return !unreadable.isEmpty();
  }

  private boolean isEmpty() {
    return cases.isEmpty() && unreadable.isEmpty();
  }

  private static CaseChoice all(List<SelectedProject> selected) {
    List<Chosen> cases = new ArrayList<>();
    List<ReadFile> unreadable = new ArrayList<>();
    for (SelectedProject one : selected) {
      one.cases().forEach(theCase -> cases.add(new Chosen(one, theCase)));
      unreadable.addAll(one.unreadable());
    }
    return new CaseChoice(cases, unreadable);
  }

  private static CaseChoice named(String name, boolean isPath, Session session) {
    List<SelectedProject> projects = Selection.of(List.of(), session);
    List<SelectedProject> named = new ArrayList<>();
    for (SelectedProject one : projects) {
      List<Path> folders = foldersNamed(name, one.project());
      if (!folders.isEmpty()) {
        named.add(new SelectedProject(one.project(), folders));
      }
    }
    if (named.isEmpty()) {
      Message what = Message.of(isPath ? "cli.no-case-there" : "cli.no-case", name);
      throw unknown(what, name, all(projects).cases().stream().map(Chosen::theCase));
    }
    return all(named);
  }

  /** Also the folder of a case of which no file can be read. */
  static List<Path> foldersNamed(String name, Project project) {
    return Stream.concat(
            project.cases().stream().map(CaseFolder::folder),
            project.files().stream()
                .filter(SelectedProject::isUnreadable)
                .flatMap(file -> Stream.ofNullable(file.location().getParent())))
        .filter(folder -> Spelling.isSame(String.valueOf(folder.getFileName()), name))
        .distinct()
        .toList();
  }

  /** That no case is called so, and how those that there are are called. */
  static WrongUse unknown(Message what, String name, Stream<CaseFolder> known) {
    List<String> names = known.map(CaseFolder::name).distinct().toList();
    List<Message> lines = UsageErrors.withNearest(what, name, names);
    if (!names.isEmpty()) {
      lines.add(Message.of("cli.cases", names));
    }
    return new WrongUse(lines);
  }
}
