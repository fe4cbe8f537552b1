package nl.codio.cli;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Position;
import nl.codio.project.NameInText;
import nl.codio.project.Project;

/** Tells where a text that goes to everybody names somebody: only its writer can mend that. */
final class NamedInPublic {

  private final Session session;
  private final Readership readership;

  NamedInPublic(Session session, Readership readership) {
    this.session = session;
    this.readership = readership;
  }

  /** Tells it once for each place, in the files of these reports and those around all cases. */
  void tell(List<ReportJob> jobs) {
    IdentityHashMap<Project, Set<Path>> sources = new IdentityHashMap<>();
    for (ReportJob job : jobs) {
      job.project()
          .filter(project -> job.tellsOfProject())
          .ifPresent(
              project ->
                  sources
                      .computeIfAbsent(project, none -> new LinkedHashSet<>())
                      .addAll(job.sources()));
    }
    sources.forEach(this::tell);
  }

  private void tell(Project project, Set<Path> sources) {
    for (NameInText name : readership.names(project)) {
      Path file = session.directory().resolve(name.place().file()).normalize();
      boolean ofOtherCase =
          project.cases().stream().anyMatch(theCase -> file.startsWith(theCase.folder()));
      if (!ofOtherCase || sources.stream().anyMatch(file::startsWith)) {
        tell(name, file);
      }
    }
  }

  private void tell(NameInText name, Path file) {
    Position at = name.place().span().start();
    String place = session.name(file) + ":" + at.line() + ":" + at.column();
    session.err().println(session.text("cli.report.named", place, name.name()));
  }
}
