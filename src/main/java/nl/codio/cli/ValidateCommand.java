package nl.codio.cli;

import nl.codio.diagnostics.Severity;
import nl.codio.rules.Judging;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio validate [PATH...]}: says all that is wrong with files, at once. */
final class ValidateCommand implements Command {

  private static final String COMPLETE = "--complete";

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("validate.path"))
        .addOption(SharedOptions.format(FindingsFormat.class, "validate.format"));
    FindingsOutput.declare(spec);
    StandardInput.declare(spec);
    spec.addOption(FailOn.option())
        .addOption(SharedOptions.flag(COMPLETE, "validate.complete"))
        .addOption(SharedOptions.followLinks())
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Severity failing = FailOn.of(arguments);
    FindingsOutput output = FindingsOutput.of(arguments, failing, session);
    Judging judging = new Judging(Today.of(arguments, session), arguments.has(COMPLETE));
    Check check =
        StandardInput.of(arguments, session)
            .map(one -> Check.of(one, judging, session.directory()))
            .orElseGet(
                () -> Check.of(PathsOrCases.of(arguments.words(), session), judging, session));
    ExitCode written = output.give(check.checked(), check.next().key());
    boolean fails =
        check.findings().stream().anyMatch(finding -> finding.severity().atLeast(failing));
    return fails && written == ExitCode.FINE ? ExitCode.FINDINGS : written;
  }
}
