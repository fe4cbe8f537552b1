package nl.codio.cli;

import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.output.JsonPrinter;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio validate [PATH...]}: says all that is wrong with files, at once. */
final class ValidateCommand implements Command {

  private static final Severity FAILING = Severity.ERROR;

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.paths("validate.path"))
        .addOption(SharedOptions.format(FindingsFormat.class, "option.findings-format"))
        .addOption(Today.option());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Check check = Check.of(arguments.words(), Today.of(arguments, session), session);
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
