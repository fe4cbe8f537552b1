package nl.codio.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import nl.codio.output.Paragraph;
import nl.codio.output.Table;
import nl.codio.project.Project;
import nl.codio.status.StepStatus;
import nl.codio.status.Trajectory;

/** Prints a line for each trajectory of a project, and below it what comes next. */
final class StatusTable {

  private static final List<String> COLUMNS =
      List.of("name", "step", "done", "missing", "actions", "late");

  private final Session session;
  private final LocalDate today;
  private final StatusWords words;
  private final PrintWriter out;

  StatusTable(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.words = new StatusWords(session);
    this.out = session.page();
  }

  void print(Project project, List<Trajectory> all) {
    String name = project.organisation().orElseGet(() -> session.text("status.project.no-name"));
    out.println(session.text("status.project", name, today));
    out.println();
    Table table =
        new Table(COLUMNS.stream().map(column -> session.text("status.column." + column)).toList());
    all.forEach(one -> table.add(row(one)));
    List<String> lines = table.lines();
    out.println(lines.get(0));
    for (int i = 0; i < all.size(); i++) {
      out.println(lines.get(i + 1));
      Trajectory one = all.get(i);
      Paragraph.lines(session.text("status.next", words.why(one.next())), "  ", "    ")
          .forEach(out::println);
      words.how(one.next(), one).ifPresent(how -> out.println("    " + how));
    }
    out.println();
  }

  /** Says how to see more. */
  void close() {
    out.println(session.text("status.more"));
  }

  private List<String> row(Trajectory one) {
    StepStatus current = one.current();
    String step =
        session.text(
            "status.cell.step",
            current.state().sign(),
            words.name(current.step()),
            words.state(current));
    String open =
        one.actions()
            .map(count -> session.text("status.cell.actions", count.open(), count.total()))
            .orElseGet(() -> session.text("status.cell.no-actions"));
    String late = one.actions().map(count -> Integer.toString(count.late())).orElse("");
    return List.of(
        one.name(),
        step,
        session.text("status.cell.done", one.done(), one.steps().size()),
        session.text("status.cell.missing", one.missing()),
        open,
        late);
  }
}
