package nl.codio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Severity;
import nl.codio.files.AtomicFile;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.model.ProjectSettings.Tongue;
import nl.codio.project.Project;
import nl.codio.report.CaseReport;
import nl.codio.report.Format;
import nl.codio.report.Renderer;
import nl.codio.report.assembly.CaseReports;
import nl.codio.rules.Judging;

/** Makes reports and puts each in its place. One that fails does not take the others along. */
final class ReportWriter {

  private final Session session;
  private final PrintWriter out;
  private final ReportTarget target;
  private final LocalDate today;
  private final Optional<Language> language;
  private final boolean force;
  private final Renderer renderer = new Renderer(Version.current());

  /** A project is judged once, however many of its cases are reported. */
  private final IdentityHashMap<Project, Check> checks = new IdentityHashMap<>();

  /** The texts of a language are read once, however many reports are made in it. */
  private final EnumMap<Language, Messages> labelsIn = new EnumMap<>(Language.class);

  private ExitCode code = ExitCode.FINE;

  ReportWriter(
      Session session,
      ReportTarget target,
      LocalDate today,
      Optional<Language> language,
      boolean force) {
    this.session = session;
    this.out = session.page();
    this.target = target;
    this.today = today;
    this.language = language;
    this.force = force;
  }

  ExitCode write(List<ReportJob> jobs) {
    Optional<RuntimeException> bug = Optional.empty();
    for (ReportJob job : jobs) {
      try {
        write(job);
      } catch (RuntimeException e) {
        bug = bug.or(() -> Optional.of(e));
      }
    }
    if (bug.isPresent()) {
      throw bug.get();
    }
    jobs.forEach(this::tellFindings);
    if (!target.isStandardOutput() && code == ExitCode.FINE) {
      out.println(session.text("cli.next.validate"));
    }
    return code;
  }

  private void write(ReportJob job) {
    CaseReport report =
        CaseReports.of(job.of().in().project(), job.of().theCase(), job.workshop(), today);
    for (Format format : target.formats()) {
      write(job, report, format);
    }
  }

  private void write(ReportJob job, CaseReport report, Format format) {
    String text = render(job, report, format);
    if (target.isStandardOutput()) {
      session.out().print(text);
      return;
    }
    Path file = target.file(job, format);
    try {
      if (target.isLedAway(job, file)) {
        refuse("cli.report.led-away", file);
      } else if (Files.isDirectory(file)) {
        refuse("cli.report.is-folder", file);
      } else if (force || GeneratedFile.mayReplace(file, format::isMarked)) {
        GeneratedFile.replace(file, text);
        out.println(session.text("cli.report.written", session.name(file)));
      } else {
        refuse("cli.report.exists", file);
      }
    } catch (IOException e) {
      session.err().println(session.text("cli.report.cannot-write", session.name(file)));
      AtomicFile.inTheWayOf(file)
          .map(session::name)
          .ifPresent(it -> session.err().println(session.text("cli.report.no-folder", it)));
      code = ExitCode.FAILED;
    }
  }

  private void refuse(String key, Path file) {
    session.err().println(session.text(key, session.name(file)));
    code = code == ExitCode.FAILED ? code : ExitCode.WRONG_USE;
  }

  private String render(ReportJob job, CaseReport report, Format format) {
    Language spoken = language.orElse(ofProject(job.of().in().project()));
    Messages labels = labelsIn.computeIfAbsent(spoken, Messages::in);
    StringWriter text = new StringWriter();
    try {
      int plain = renderer.render(report, format, labels::text, text).size();
      if (plain > 0 && format == target.formats().get(0)) {
        session.err().println(session.text("cli.report.plain", plain, job.stem()));
      }
      return text.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
  private void tellFindings(ReportJob job) {
    Project project = job.of().in().project();
    long count =
        checks.computeIfAbsent(project, this::check).findings().stream()
            .filter(finding -> finding.severity().atLeast(Severity.WARNING))
            .filter(finding -> job.covers(finding, session.directory()))
            .count();
    if (count > 0) {
      session
          .err()
          .println(
              session.text(
                  "cli.report.findings", count, job.caseName(), session.name(job.folder())));
    }
  }

  private Check check(Project project) {
    SelectedProject whole = new SelectedProject(project, List.of(project.root()));
    return Check.of(whole, Judging.on(today), session.directory());
  }
}
