package nl.codio.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio accents [CASE]}: the accent values of cases, and what workshops said of them. */
final class AccentsCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("accents.case"))
        .addOption(SharedOptions.format(FindingsFormat.class, "option.findings-format"));
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<CaseChoice.Chosen> chosen = CaseChoice.of(arguments.words().stream().findFirst(), session);
    FindingsFormat format =
        arguments.value(SharedOptions.FORMAT, FindingsFormat.class).orElse(FindingsFormat.TEXT);
    switch (format) {
      case JSON -> AccentsAsJson.print(chosen, session.out());
      case TEXT -> {
        if (chosen.isEmpty()) {
          session.err().println(session.text("accents.no-cases"));
        }
        chosen.forEach(one -> new AccentsAsText(session).print(one.theCase()));
      }
    }
    return ExitCode.FINE;
  }
}
