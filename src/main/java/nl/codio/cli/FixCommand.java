package nl.codio.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.codio.rules.Judging;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio fix [PATH...]}: puts right what has one right answer, and leaves all else. */
final class FixCommand implements Command {

  private static final String DIFF = "--diff";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("fix.path"))
        .addOption(SharedOptions.flag(DIFF, "fix.diff"))
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> paths = PathsOrCases.of(arguments.words(), session);
    Fixes fixes = Fixes.of(paths, session);
    FixWriter writer = new FixWriter(session);
    boolean told = writer.tellTrouble(fixes);
    if (arguments.has(DIFF)) {
      show(fixes, session);
      return told ? ExitCode.FAILED : fixes.fixes().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
    if (!writer.write(fixes.fixes())) {
      return ExitCode.FAILED;
    }
    writer.tell(fixes.fixes());
    Judging judging = Judging.on(Today.of(arguments, session));
    writer.tellLeft(Check.of(paths, judging, session));
    return told ? ExitCode.FAILED : ExitCode.FINE;
  }

  /** As it is for a program that applies it; before a person nothing may steer the terminal. */
  private static void show(Fixes fixes, Session session) {
    PrintWriter out = session.terminal().isThere() ? session.page() : session.out();
    fixes.fixes().forEach(fix -> out.print(fix.diff(session.name(fix.location()))));
    out.flush();
  }
}
