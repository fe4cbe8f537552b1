package nl.codio.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.report.Document;
import nl.codio.report.assembly.ReportTypes;
import nl.codio.report.assembly.Request;

/** The data of reports, to fill templates with. */
final class DocumentsOf {

  /** Nothing but the day. */
  static final Request TODAY =
      new Request(
          LocalDate.parse("2026-12-01"), Optional.empty(), false, false, Optional.empty(), "nl");

  private DocumentsOf() {}

  /** What {@code codio report} makes a report of this type from, in this folder. */
  static List<Document> type(String type, Path root) {
    PrintWriter out = new PrintWriter(new StringWriter());
    Session session = Run.session(root, out, out);
    Arguments none = new Arguments(Grammar.of("report").parseArgs("report").subcommand());
    ReportEditions editions = new ReportEditions(Optional.empty(), ReportStyles.of(none, session));
    return ReportJobs.of(
            ReportTypes.named(type).orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            new Readership(Optional.empty(), editions),
            session)
        .jobs()
        .stream()
        .map(job -> job.maker().apply(TODAY))
        .toList();
  }
}
