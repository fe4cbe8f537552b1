package nl.codio.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.Remarks;
import nl.codio.report.assembly.Request;
import nl.codio.report.render.Renderer;
import nl.codio.rules.Judging;

/** Makes reports and puts each in its place. One that fails does not take the others along. */
final class ReportWriter {

  private final Session session;
  private final PrintWriter out;
  private final ReportTarget target;
  private final Request request;
  private final Optional<Language> language;
  private final boolean force;
  private final Renderer renderer = new Renderer(Version.current());

  /** A project is judged once, however many of its cases are reported. */
  private final IdentityHashMap<Project, Check> checks = new IdentityHashMap<>();

  /** The texts of a language are read once, however many reports are made in it. */
  private final EnumMap<Language, Messages> labelsIn = new EnumMap<>(Language.class);

  /** What went wrong where it never should; told when all the rest is made. */
  private final List<RuntimeException> bugs = new ArrayList<>();

  private ExitCode code = ExitCode.FINE;

  ReportWriter(
      Session session,
      ReportTarget target,
      Request request,
      Optional<Language> language,
      boolean force) {
    this.session = session;
    this.out = session.page();
    this.target = target;
    this.request = request;
    this.language = language;
    this.force = force;
  }

  ExitCode write(List<ReportJob> jobs) {
    for (ReportJob job : jobs) {
      attempt(() -> write(job));
    }
    if (!bugs.isEmpty()) {
      throw bugs.get(0);
    }
    jobs.forEach(this::tellFindings);
    if (!target.isStandardOutput() && code == ExitCode.FINE) {
      out.println(session.text("cli.next.validate"));
    }
    return code;
  }

  private void write(ReportJob job) {
    Document document = job.maker().apply(request);
    for (Format format : target.formats()) {
      attempt(() -> write(job, document, format));
    }
  }

  private void attempt(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException bug) {
      bugs.add(bug);
    }
  }

  private void write(ReportJob job, Document document, Format format) {
    byte[] made = render(job, document, format);
    if (target.isStandardOutput()) {
      session.out().print(new String(made, StandardCharsets.UTF_8));
      return;
    }
    Path file = target.file(job, format);
    try {
      if (target.isLedAway(job, file)) {
        refuse("cli.report.led-away", file);
      } else if (Files.isDirectory(file)) {
        refuse("cli.report.is-folder", file);
      } else if (force || GeneratedFile.mayReplace(file, format::isMarked)) {
        GeneratedFile.replace(file, made);
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

  private byte[] render(ReportJob job, Document document, Format format) {
    Language spoken =
        language.or(() -> job.project().map(ReportWriter::ofProject)).orElse(Language.NL);
    Messages labels = labelsIn.computeIfAbsent(spoken, Messages::in);
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      Remarks remarks = renderer.render(document, format, Edition.internal(labels::text), made);
      int plain = remarks.shownPlain().size();
      if (plain > 0 && format == target.formats().get(0)) {
        session.err().println(session.text("cli.report.plain", plain, job.stem()));
      }
      return made.toByteArray();
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
    long count = job.project().map(project -> findings(job, project)).orElse(0L);
    if (count > 0) {
      String where = session.name(job.source());
      session.err().println(session.text("cli.report.findings", count, job.subject(), where));
    }
  }

  private long findings(ReportJob job, Project project) {
    return checks.computeIfAbsent(project, this::check).findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
        .filter(finding -> job.covers(finding, session.directory()))
        .count();
  }

  private Check check(Project project) {
    SelectedProject whole = new SelectedProject(project, List.of(project.root()));
    return Check.of(whole, Judging.on(request.today()), session.directory());
  }
}
