package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What came of one report. Reports are made at the same time, and told one after the other.
 *
 * <p>Not for use on several threads: each report has its own.
 */
final class ReportOutcome {

  private final List<String> out = new ArrayList<>();
  private final List<String> err = new ArrayList<>();
  private final List<List<String>> explanations = new ArrayList<>();
  private final List<RuntimeException> bugs = new ArrayList<>();
  private ExitCode code = ExitCode.FINE;

  /** What a person reads. */
  void tell(String line) {
    out.add(line);
  }

  /** What did not go as asked, without being wrong. */
  void warn(String line) {
    err.add(line);
  }

  /** What went wrong for every report in the same way: it is told once, before the reports. */
  void explain(List<String> lines) {
    explanations.add(lines);
  }

  /** What is the same in each format in which it shows. */
  void warnOnce(String line) {
    if (!err.contains(line)) {
      err.add(line);
    }
  }

  /** What was not made, and why. A failure is worse than a refusal. */
  void refuse(ExitCode why, String line) {
    err.add(line);
    code = code == ExitCode.FAILED ? code : why;
  }

  /** Does a part of the work; where it goes wrong as it never should, the other parts go on. */
  void attempt(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException bug) {
      bugs.add(bug);
    }
  }

  /**
   * Prints all of it.
   *
   * @param told what was explained before, to which is added
   * @return the exit code
   */
  ExitCode print(Session session, Set<List<String>> told) {
    explanations.stream().filter(told::add).forEach(lines -> lines.forEach(session.err()::println));
    out.forEach(session.page()::println);
    err.forEach(session.err()::println);
    return code;
  }

  /** What went wrong where it never should. */
  List<RuntimeException> bugs() {
    return List.copyOf(bugs);
  }
}
