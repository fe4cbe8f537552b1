package nl.codio.cli;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import nl.codio.diagnostics.Severity;
import nl.codio.project.Project;
import nl.codio.rules.Judging;

/** Tells how much there is to mend in what was reported. */
final class ReportFindings {

  private final Session session;
  private final LocalDate today;

  /** A project is judged once, however many of its cases are reported. */
  private final IdentityHashMap<Project, Check> checks = new IdentityHashMap<>();

  ReportFindings(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /** A file with findings is reported as far as it could be read; how many there are is told. */
  void tell(ReportJob job) {
    long count =
        job.project()
            .filter(project -> job.tellsOfProject())
            .map(project -> count(job, project))
            .orElse(0L);
    if (count > 0) {
      String where = session.name(job.source());
      session.err().println(session.text("cli.report.findings", count, job.subject(), where));
    }
  }

  private long count(ReportJob job, Project project) {
    return checks.computeIfAbsent(project, this::check).findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
        .filter(finding -> job.covers(finding, session.directory()))
        .count();
  }

  private Check check(Project project) {
    SelectedProject whole = new SelectedProject(project, List.of(project.root()));
    return Check.of(whole, Judging.on(today), session.directory());
  }
}
