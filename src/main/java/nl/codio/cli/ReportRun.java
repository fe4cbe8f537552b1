package nl.codio.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes reports on all cores, and tells what came of them in their order. */
final class ReportRun {

  private final Session session;
  private final ReportWriter writer;

  ReportRun(Session session, ReportWriter writer) {
    this.session = session;
    this.writer = writer;
  }

  /**
   * Makes all of them. One that fails does not take the others along.
   *
   * @return the worst that came of them
   * @throws RuntimeException when something went wrong where it never should, after all the rest
   */
  ExitCode make(List<ReportJob> jobs) {
    Progress progress = new Progress(session, "cli.report.progress", jobs.size());
    List<ReportOutcome> outcomes =
        jobs.parallelStream()
            .map(writer::write)
            .peek(outcome -> progress.oneMore())
            .collect(Collectors.toList());
    progress.end();
    ExitCode worst = ExitCode.FINE;
    Set<List<String>> told = new HashSet<>();
    List<RuntimeException> bugs = new ArrayList<>();
    for (ReportOutcome outcome : outcomes) {
      ExitCode code = outcome.print(session, told);
      worst = worst == ExitCode.FAILED || code == ExitCode.FINE ? worst : code;
      bugs.addAll(outcome.bugs());
    }
    if (!bugs.isEmpty()) {
      throw bugs.get(0);
    }
    return worst;
  }
}
