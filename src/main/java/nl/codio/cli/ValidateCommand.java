package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.output.JsonPrinter;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import nl.codio.rules.Judging;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio validate [PATH...]}: says all that is wrong with files, at once. */
final class ValidateCommand implements Command {

  private static final String COMPLETE = "--complete";
  private static final Severity FAILING = Severity.ERROR;

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("validate.path"))
        .addOption(SharedOptions.format(FindingsFormat.class, "option.findings-format"))
        .addOption(Today.option())
        .addOption(SharedOptions.flag(COMPLETE, "validate.complete"))
        .addOption(SharedOptions.followLinks());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Judging judging = new Judging(Today.of(arguments, session), arguments.has(COMPLETE));
    Check check = Check.of(arguments.words(), judging, session);
    Wording wording = new Wording(session.messages());
    FindingsFormat format =
        arguments.value(SharedOptions.FORMAT, FindingsFormat.class).orElse(FindingsFormat.TEXT);
    switch (format) {
      case JSON -> new JsonPrinter(session.out(), wording).print(check.findings());
      case TEXT -> {
        TextPrinter printer = new TextPrinter(session.out(), wording, check);
        printer.print(check.findings());
        printer.summary(check.findings(), check.files().size());
        if (check.findings().isEmpty() && !check.files().isEmpty()) {
          session.out().println(session.text(check.next().key()));
        }
      }
    }
    return fails(check.findings()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static boolean fails(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity().atLeast(FAILING));
  }
}
