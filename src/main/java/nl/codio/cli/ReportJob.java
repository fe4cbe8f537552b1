package nl.codio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.forms.Audience;
import nl.codio.project.Project;
import nl.codio.report.Document;
import nl.codio.report.assembly.Request;

/**
 * One report to make.
 *
 * @param project the project that it is made in; none for the framework itself outside a project
 * @param home the folder in which {@code rapporten} lies by default, absolute
 * @param folder the name of the case's folder; blank when it is not about a case
 * @param name the name of its file, without the extension and without for whom it is
 * @param audience who may read it
 * @param sources files and folders that it tells of, absolute; the first is what one would
 *     validate; none when it is about the framework itself
 * @param maker makes the document
 */
record ReportJob(
    Optional<Project> project,
    Path home,
    String folder,
    String name,
    Audience audience,
    List<Path> sources,
    Function<Request, Document> maker) {

  private static final String PUBLIC = "-openbaar";

  ReportJob {
    sources = List.copyOf(sources);
  }

  /** The name of its file, without the extension: one for everybody lies beside the other. */
  String stem() {
    return audience == Audience.PUBLIC ? name + PUBLIC : name;
  }

  /** What it is about, to tell someone: the case, else the report itself. */
  String subject() {
    return folder.isBlank() ? stem() : folder;
  }

  /** Where it comes from, to tell it from another of that name. */
  Path source() {
    return sources.isEmpty() ? home : sources.get(0);
  }

  /** Whether it tells of what somebody wrote in a project. */
  boolean tellsOfProject() {
    return !sources.isEmpty();
  }

  /** Whether a finding is about a file that it tells of. */
  boolean covers(Finding finding, Path directory) {
    Path file = directory.resolve(finding.place().file()).normalize();
    return sources.stream().anyMatch(file::startsWith);
  }
}
