package nl.codio.cli;

import java.time.LocalDate;
import java.util.List;
import nl.codio.status.Trajectory;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio status [CASUS...]}: how far a case or a strategy is, or all of them. */
final class StatusCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(SharedOptions.caseNames("status.case"))
        .addOption(SharedOptions.format(StatusFormat.class, "status.format"))
        .addOption(Today.option())
        .addOption(SharedOptions.followLinks());
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    LocalDate today = Today.of(arguments, session);
    StatusChoice choice = StatusChoice.of(arguments.words(), today, session);
    switch (arguments.value(SharedOptions.FORMAT, StatusFormat.class).orElse(StatusFormat.TEXT)) {
      case TEXT -> print(choice, today, session);
      case JSON -> new StatusAsJson(session, today).print(choice.all());
    }
    if (choice.unreadable() > 0) {
      session.err().println(session.text("status.unreadable", choice.unreadable()));
    }
    return ExitCode.FINE;
  }

  private static void print(StatusChoice choice, LocalDate today, Session session) {
    if (choice.all().isEmpty() && choice.unreadable() == 0) {
      session.out().println(session.text("status.nothing-yet"));
      session.out().println(session.text("cli.next.case"));
    } else if (choice.isOverview()) {
      StatusTable table = new StatusTable(session, today);
      choice.byProject().forEach(table::print);
      table.close();
    } else {
      StatusDashboard dashboard = new StatusDashboard(session, today);
      List<Trajectory> all = choice.all();
      for (int i = 0; i < all.size(); i++) {
        dashboard.print(all.get(i), i > 0);
      }
    }
  }
}
