package nl.codio.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code codio accents [CASE]}: the accent values of cases, and what workshops said of them. */
final class AccentsCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseName("accents.case"))
        .addOption(SharedOptions.format(ListFormat.class, "option.findings-format"))
        .addOption(SharedOptions.followLinks());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    CaseChoice choice = CaseChoice.of(arguments.words().stream().findFirst(), session);
    ListFormat format =
        arguments.value(SharedOptions.FORMAT, ListFormat.class).orElse(ListFormat.TEXT);
    switch (format) {
      case JSON -> AccentsAsJson.print(choice.cases(), session.out());
      case TEXT -> {
        if (choice.cases().isEmpty() && choice.unreadable().isEmpty()) {
          session.err().println(session.text("accents.no-cases"));
        }
        AccentsAsText printer = new AccentsAsText(session);
        choice.cases().forEach(one -> printer.print(one.theCase()));
        printer.printSource();
      }
    }
    return choice.tellUnreadable(session) ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
