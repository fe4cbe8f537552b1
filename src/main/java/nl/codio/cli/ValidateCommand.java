package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Severity;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio validate [PATH...]}: says all that is wrong with files, at once. */
final class ValidateCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("validate.path"))
        .addOption(SharedOptions.format(FindingsFormat.class, "validate.format"));
    FindingsOutput.declare(spec);
    StandardInput.declare(spec);
    spec.addOption(FailOn.option()).addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Severity failing = FailOn.of(arguments);
    FindingsOutput output = FindingsOutput.of(arguments, failing, session);
    List<SelectedProject> selected =
        StandardInput.of(arguments, session)
            .map(List::of)
            .orElseGet(() -> Selection.of(arguments.words(), session));
    Check check = Check.of(selected, Today.of(arguments, session), session.directory());
    ExitCode written = output.give(check.checked(), NextStep.after(selected));
    boolean fails =
        check.findings().stream().anyMatch(finding -> finding.severity().atLeast(failing));
    return fails && written == ExitCode.FINE ? ExitCode.FINDINGS : written;
  }
}
