package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.List;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.Action;
import nl.codio.report.Figure;
import nl.codio.report.StrategyValues;

/** The five figures of the first screen, each with what it counts. */
final class Figures {

  private Figures() {}

  static List<Figure> of(
      ValueParts values,
      WorkshopInCase workshop,
      List<Action> actions,
      List<Action.Wider> wider,
      LocalDate today) {
    int late = (int) actions.stream().filter(action -> action.daysLate() > 0).count();
    return List.of(
        Figure.values(workshop.content().values().size(), values.foundations()),
        accents(values.accents()),
        tensions(workshop),
        Figure.actions(actions.size(), wider.size()),
        Figure.overdue(late, actions.size(), today.toString()));
  }

  private static Figure accents(StrategyValues strategy) {
    List<StrategyValues.Accent> accents = strategy.accents();
    long playing =
        accents.stream()
            .map(accent -> accent.role().key())
            .filter(role -> role.equals("ja") || role.equals("deels"))
            .count();
    return accents.isEmpty() ? Figure.noAccents() : Figure.accents((int) playing, accents.size());
  }

  private static Figure tensions(WorkshopInCase workshop) {
    long weighed =
        workshop.content().tensions().stream()
            .filter(item -> item.value().weighing().isPresent())
            .count();
    return Figure.tensions(workshop.content().tensions().size(), (int) weighed);
  }
}
