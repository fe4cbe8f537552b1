package nl.codio.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Severity;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.ProjectSettings.Tongue;
import nl.codio.output.Wording;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.report.CaseReport;
import nl.codio.report.Format;
import nl.codio.report.Renderer;
import nl.codio.report.assembly.CaseReports;

/** Makes reports and puts each in its place. One that fails does not take the others along. */
final class ReportWriter {

  private final Session session;
  private final ReportTarget target;
  private final LocalDate today;
  private final Optional<Language> language;
  private final boolean force;
  private final Renderer renderer = new Renderer(Version.current());
  private ExitCode code = ExitCode.FINE;

  ReportWriter(
      Session session,
      ReportTarget target,
      LocalDate today,
      Optional<Language> language,
      boolean force) {
    this.session = session;
    this.target = target;
    this.today = today;
    this.language = language;
    this.force = force;
  }

  ExitCode write(List<ReportJob> jobs) {
    for (ReportJob job : jobs) {
      CaseReport report =
          CaseReports.of(job.of().in().project(), job.of().theCase(), job.workshop(), today);
      for (Format format : target.formats()) {
        write(job, report, format);
      }
    }
    tellFindings(jobs);
    if (!target.isStandardOutput() && code == ExitCode.FINE) {
      session.out().println(session.text("cli.next.validate"));
    }
    return code;
  }

  private void write(ReportJob job, CaseReport report, Format format) {
    try {
      String text = render(job, report, format);
      if (target.isStandardOutput()) {
        session.out().print(text);
        return;
      }
      Path file = target.file(job, format);
      if (target.isLedAway(job, file)) {
        refuse("cli.report.led-away", file);
      } else if (GeneratedFile.mayReplace(file, format) || force) {
        GeneratedFile.replace(file, text);
        session.out().println(session.text("cli.report.written", name(file)));
      } else {
        refuse("cli.report.exists", file);
      }
    } catch (IOException e) {
      session
          .err()
          .println(session.text("cli.report.cannot-write", name(target.file(job, format))));
      code = ExitCode.FAILED;
    }
  }

  private void refuse(String key, Path file) {
    session.err().println(session.text(key, name(file)));
    code = code == ExitCode.FAILED ? code : ExitCode.WRONG_USE;
  }

  private String render(ReportJob job, CaseReport report, Format format) throws IOException {
    Messages labels = Messages.in(language.orElse(ofProject(job.of().in().project())));
    StringWriter text = new StringWriter();
    int plain = renderer.render(report, format, labels::text, text).size();
    if (plain > 0 && format == target.formats().get(0)) {
      session.err().println(session.text("cli.report.plain", plain, job.stem()));
    }
    return text.toString();
  }

  private static Language ofProject(Project project) {
    return project
        .settings()
        .flatMap(file -> file.content().language())
        .map(Located::value)
        .filter(tongue -> tongue == Tongue.EN)
        .map(english -> Language.EN)
        .orElse(Language.NL);
  }

  /** A file with findings is reported as far as it could be read; how many there are is told. */
  private void tellFindings(List<ReportJob> jobs) {
    List<SelectedProject> projects = jobs.stream().map(job -> job.of().in()).distinct().toList();
    Check check = Check.of(projects, today, session.directory());
    for (ReportJob job : jobs) {
      Path folder = job.of().theCase().folder();
      long count =
          check.findings().stream()
              .filter(finding -> finding.severity().atLeast(Severity.WARNING))
              .filter(finding -> location(finding).startsWith(folder))
              .count();
      if (count > 0) {
        session.err().println(session.text("cli.report.findings", count, job.caseName()));
      }
      boolean unreadable =
          job.of().in().project().files().stream()
              .filter(file -> file.location().startsWith(folder))
              .anyMatch(file -> file.document().isEmpty() && hasError(file));
      code = unreadable && code == ExitCode.FINE ? ExitCode.FINDINGS : code;
    }
  }

  private static boolean hasError(ReadFile file) {
    return file.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private Path location(Finding finding) {
    return session.directory().resolve(finding.place().file()).normalize();
  }

  private String name(Path file) {
    Path directory = session.directory();
    return Wording.name(file.startsWith(directory) ? directory.relativize(file) : file);
  }
}
