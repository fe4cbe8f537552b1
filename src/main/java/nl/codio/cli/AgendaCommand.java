package nl.codio.cli;

import java.time.LocalDate;
import java.util.List;
import nl.codio.agenda.Due;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio agenda [CASUS...]}: all that falls due, over a strategy and all its cases. */
final class AgendaCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseNames("agenda.case"))
        .addOption(AgendaSpan.option())
        .addOption(SharedOptions.format(AgendaFormat.class, "agenda.format"))
        .addOption(Today.option())
        .addOption(SharedOptions.followLinks());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    LocalDate today = Today.of(arguments, session);
    AgendaSpan span = AgendaSpan.of(arguments, today);
    AgendaChoice choice = AgendaChoice.of(arguments.words(), today, session);
    List<Due> told = span.told(choice.all());
    switch (arguments.value(SharedOptions.FORMAT, AgendaFormat.class).orElse(AgendaFormat.TEXT)) {
      case TEXT -> new AgendaAsText(session, span).print(choice.all());
      case JSON -> new AgendaAsJson(session, today).print(told);
      case MD -> new AgendaAsMarkdown(session, span).print(choice.all());
      case ICS -> new AgendaAsCalendar(session, today).print(told);
    }
    if (choice.unreadable() > 0) {
      session.err().println(session.text("cli.agenda.unreadable", choice.unreadable()));
    }
    return ExitCode.FINE;
  }
}
