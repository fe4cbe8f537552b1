package nl.codio.cli;

import java.util.Optional;
import nl.codio.diagnostics.Severity;
import nl.codio.output.Checked;
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
    BaselineOption.declare(spec);
    spec.addOption(FailOn.option())
        .addOption(SharedOptions.flag(COMPLETE, "validate.complete"))
        .addOption(SharedOptions.followLinks())
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Severity failing = FailOn.of(arguments);
    Optional<BaselineOption> baseline = BaselineOption.of(arguments, session);
    FindingsOutput output = FindingsOutput.of(arguments, failing, session);
    Judging judging = new Judging(Today.of(arguments, session), arguments.has(COMPLETE));
    Check check =
        StandardInput.of(arguments, session)
            .map(one -> Check.of(one, judging, session.directory()))
            .orElseGet(
                () -> Check.of(PathsOrCases.of(arguments.words(), session), judging, session));
    Checked all = check.checked();
    Optional<Checked> told = baseline.isEmpty() ? Optional.of(all) : baseline.get().applyTo(all);
    return told.map(it -> give(it, check.next(), output, failing)).orElse(ExitCode.FAILED);
  }

  private static ExitCode give(
      Checked told, NextStep next, FindingsOutput output, Severity failing) {
    ExitCode written = output.give(told, next.key());
    boolean fails =
        told.findings().stream().anyMatch(finding -> finding.severity().atLeast(failing));
    return fails && written == ExitCode.FINE ? ExitCode.FINDINGS : written;
  }
}
