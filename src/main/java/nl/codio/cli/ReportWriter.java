package nl.codio.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.files.AtomicFile;
import nl.codio.report.Document;
import nl.codio.report.Format;
import nl.codio.report.Remarks;
import nl.codio.report.assembly.Request;
import nl.codio.report.render.Renderer;

/** Makes a report and puts it in its place. A format that fails does not take the others along. */
final class ReportWriter {

  private final Session session;
  private final ReportTarget target;
  private final ReportEditions editions;
  private final Request request;
  private final boolean force;
  private final Renderer renderer = new Renderer(Version.current());

  ReportWriter(
      Session session,
      ReportTarget target,
      ReportEditions editions,
      Request request,
      boolean force) {
    this.session = session;
    this.target = target;
    this.editions = editions;
    this.request = request;
    this.force = force;
  }

  /** Makes it in each format. Safe on several threads. */
  ReportOutcome write(ReportJob job) {
    ReportOutcome outcome = new ReportOutcome();
    outcome.attempt(
        () -> {
          Document document = job.maker().apply(request);
          outcome.attempt(() -> tellLeft(job, document, outcome));
          for (Format format : target.formats()) {
            outcome.attempt(() -> write(job, document, format, outcome));
          }
        });
    return outcome;
  }

  /** A poster has one page; a list has room for all. */
  private void tellLeft(ReportJob job, Document document, ReportOutcome outcome) {
    if (target.formats().equals(List.of(Format.MARKDOWN))) {
      return;
    }
    try {
      renderer
          .left(document, editions.of(job))
          .ifPresent(left -> outcome.warn(new PosterRemark(session).tell(job, left)));
    } catch (IOException e) {
      String format = target.formats().get(0).extension();
      outcome.warn(session.text("cli.report.cannot-make", job.stem(), format, e));
    }
  }

  private void write(ReportJob job, Document document, Format format, ReportOutcome outcome) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      Remarks remarks = renderer.render(document, format, editions.of(job), made);
      int plain = remarks.shownPlain().size();
      if (plain > 0 && format == target.formats().get(0)) {
        outcome.warn(session.text("cli.report.plain", plain, job.stem()));
      }
    } catch (IOException e) {
      String key = "cli.report.cannot-make";
      outcome.refuse(ExitCode.FAILED, session.text(key, job.stem(), format.extension(), e));
      return;
    }
    if (target.isStandardOutput()) {
      session.out().print(made.toString(StandardCharsets.UTF_8));
    } else {
      put(job, format, made.toByteArray(), outcome);
    }
  }

  private void put(ReportJob job, Format format, byte[] made, ReportOutcome outcome) {
    Path file = target.file(job, format);
    String name = session.name(file);
    try {
      if (target.isLedAway(job, file)) {
        outcome.refuse(ExitCode.WRONG_USE, session.text("cli.report.led-away", name));
      } else if (Files.isDirectory(file)) {
        outcome.refuse(ExitCode.WRONG_USE, session.text("cli.report.is-folder", name));
      } else if (force || GeneratedFile.mayReplace(file, format::isMarked)) {
        GeneratedFile.replace(file, made);
        outcome.tell(session.text("cli.report.written", name));
      } else {
        outcome.refuse(ExitCode.WRONG_USE, session.text("cli.report.exists", name));
      }
    } catch (IOException e) {
      outcome.refuse(ExitCode.FAILED, session.text("cli.report.cannot-write", name));
      AtomicFile.inTheWayOf(file)
          .map(session::name)
          .ifPresent(it -> outcome.warn(session.text("cli.report.no-folder", it)));
    }
  }
}
