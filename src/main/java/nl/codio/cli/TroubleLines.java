package nl.codio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Span;
import nl.codio.output.CodeFrame;
import nl.codio.report.own.OwnTemplate;
import nl.codio.report.templates.Trouble;

/** Tells what went wrong with a template: where, what, and the line with a caret under it. */
record TroubleLines(Session session, ReportTemplates templates) {

  List<String> of(ReportJob job, Trouble trouble) {
    List<String> lines = new ArrayList<>();
    lines.add(
        session.text(
            "cli.templates.trouble", place(job, trouble), session.text(trouble.message())));
    templates
        .text(job, trouble.template())
        .flatMap(text -> line(text, trouble.line()))
        .filter(line -> !line.isBlank() && trouble.column() > 0)
        .ifPresent(
            line -> {
              int length = Math.max(1, length(line, trouble));
              Span span = Span.onLine(trouble.line(), trouble.column(), length);
              CodeFrame frame = new CodeFrame(line, span);
              lines.add(frame.line());
              lines.add(frame.lead() + frame.carets());
            });
    return lines;
  }

  /**
   * A template of codio's own is in no folder of the user's. Where only the page is known, and that
   * is codio's, any of the project's may be at fault.
   */
  private String place(ReportJob job, Trouble trouble) {
    Path folder = job.home().resolve(OwnTemplate.FOLDER);
    boolean own = templates.text(job, trouble.template()).isPresent();
    if (trouble.line() == 0) {
      return session.name(own ? folder.resolve(trouble.template()) : folder);
    }
    String file =
        own
            ? session.name(folder.resolve(trouble.template()))
            : session.text("cli.templates.of-codio", trouble.template());
    return file + ":" + trouble.line() + ":" + trouble.column();
  }

  private static Optional<String> line(String text, int number) {
    return text.lines().skip(Math.max(0, number - 1L)).findFirst();
  }

  /** As long as the name that is missing, where that stands there. */
  private static int length(String line, Trouble trouble) {
    String name = trouble.words().isEmpty() ? "" : trouble.words().get(0);
    int at = Math.min(line.length(), trouble.column() - 1);
    return line.startsWith(name, at) ? name.codePointCount(0, name.length()) : 1;
  }
}
