package nl.codio.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.Remarks;
import nl.codio.report.assembly.Request;
import nl.codio.report.templates.TroubleException;

/** Makes a report and puts it in its place. A format that fails does not take the others along. */
final class ReportWriter {

  /** So many characters that no font has are shown; more would hide the message. */
  private static final int SHOWN = 10;

  private final Session session;
  private final ReportTarget target;
  private final ReportEditions editions;
  private final Request request;
  private final boolean force;
  private final ReportTemplates templates;

  ReportWriter(
      Session session,
      ReportTarget target,
      ReportEditions editions,
      ReportTemplates templates,
      Request request,
      boolean force) {
    this.session = session;
    this.target = target;
    this.editions = editions;
    this.templates = templates;
    this.request = request;
    this.force = force;
  }

  /** Makes it in each format. Safe on several threads. */
  ReportOutcome write(ReportJob job) {
    ReportOutcome outcome = new ReportOutcome();
    outcome.attempt(
        () -> {
          Document document = job.maker().apply(editions.in(job, request));
          Edition edition = editions.of(job);
          for (Format format : target.formats()) {
            outcome.attempt(() -> write(job, document, format, edition, outcome));
          }
        });
    return outcome;
  }

  private void write(
      ReportJob job, Document document, Format format, Edition edition, ReportOutcome outcome) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      Remarks remarks = templates.render(job, document, format, edition, made);
      int plain = remarks.shownPlain().size();
      if (plain > 0 && format == target.formats().get(0)) {
        outcome.warn(session.text("cli.report.plain", plain, job.stem()));
      }
      remarks.left().ifPresent(left -> outcome.warnOnce(new PosterRemark(session).tell(job, left)));
      tellMissing(remarks.withoutGlyph(), job, format, outcome);
    } catch (TroubleException e) {
      outcome.explain(new TroubleLines(session, templates).of(job, e.trouble()));
      String why = session.text("cli.report.not-made", job.stem(), format.extension());
      outcome.refuse(ExitCode.FINDINGS, why);
      return;
    } catch (IOException e) {
      String key = "cli.report.cannot-make";
      outcome.refuse(ExitCode.FAILED, session.text(key, job.stem(), format.extension(), e));
      return;
    }
    if (target.isStandardOutput()) {
      send(made, outcome);
    } else {
      put(job, format, made.toByteArray(), outcome);
    }
  }

  /** Characters that no font has are told once, the first of them by name. */
  private void tellMissing(String missing, ReportJob job, Format format, ReportOutcome outcome) {
    if (!missing.isEmpty()) {
      int count = missing.codePointCount(0, missing.length());
      int shown = missing.offsetByCodePoints(0, Math.min(SHOWN, count));
      String key = "cli.report.no-glyph";
      String some = missing.substring(0, shown);
      outcome.warn(session.text(key, count, job.stem(), format.extension(), some));
    }
  }

  private void send(ByteArrayOutputStream made, ReportOutcome outcome) {
    try {
      session.out().flush();
      made.writeTo(session.bytes());
      session.bytes().flush();
    } catch (IOException e) {
      outcome.refuse(ExitCode.FAILED, session.text("cli.cannot-write"));
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
      outcome.refuse(ExitCode.FAILED, Unwritten.what(file, session));
      Unwritten.obstacle(file, session).ifPresent(outcome::warn);
    }
  }
}
