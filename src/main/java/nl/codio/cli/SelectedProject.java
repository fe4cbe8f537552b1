package nl.codio.cli;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;

/**
 * A project that was read whole, with the part of it that was asked for.
 *
 * @param within files and folders in it, absolute
 */
record SelectedProject(Project project, List<Path> within) {

  /** The files that were asked for. */
  List<ReadFile> files() {
    return project.files().stream().filter(file -> covers(file.location())).toList();
  }

  /** The cases that were asked for, by their folder, a file in it, or a folder around it. */
  List<CaseFolder> cases() {
    return project.cases().stream()
        .filter(theCase -> covers(theCase.folder()) || holdsOneOfUs(theCase))
        .toList();
  }

  /** Files that were asked for, or lie beside codio.yaml, of which nothing could be read. */
  List<ReadFile> unreadable() {
    return project.files().stream()
        .filter(
            file -> covers(file.location()) || project.root().equals(file.location().getParent()))
        .filter(SelectedProject::isUnreadable)
        .toList();
  }

  /** Whether nothing of a file could be read; one that is not codio's is no such file. */
  static boolean isUnreadable(ReadFile file) {
    return file.document().isEmpty()
        && file.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** What to say of a file of which nothing could be read. */
  static String tellUnreadable(ReadFile file, Session session) {
    return session.text("cli.unreadable-file", session.name(file.location()));
  }

  /** Whether a finding is about a file that was asked for. */
  boolean covers(Finding finding, Path directory) {
    return covers(directory.resolve(finding.place().file()).normalize());
  }

  private boolean covers(Path location) {
    return within.stream().anyMatch(location::startsWith);
  }

  private boolean holdsOneOfUs(CaseFolder theCase) {
    return within.stream().anyMatch(path -> path.startsWith(theCase.folder()));
  }
}
