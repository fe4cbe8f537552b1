package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.LeftOut;

/** Tells what a poster leaves to the report: nothing is left out in silence. */
record PosterRemark(Session session) {

  String tell(ReportJob job, LeftOut left) {
    List<String> parts = new ArrayList<>();
    add(parts, "cli.report.poster.values", left.values());
    add(parts, "cli.report.poster.actions", left.actions());
    add(parts, "cli.report.poster.reasons", left.reasons());
    add(parts, "cli.report.poster.texts", left.texts());
    return session.text("cli.report.poster.left", job.subject(), parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(session.text(key, count));
    }
  }
}
