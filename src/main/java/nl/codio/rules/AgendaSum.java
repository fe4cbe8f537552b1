package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Agenda;
import nl.codio.model.Gathering;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The steps of the agenda fit in the time of the workshop (handbook 3.3, R206). What the agenda
 * leaves out takes as long as in the handbook; the break counts.
 *
 * <p>Bad: {@code agenda: {waarden-groepjes: 60}} within {@code tijd: 13:00-15:30}. Good: {@code
 * agenda: {waarden-groepjes: 20}}.
 */
final class AgendaSum implements WorkshopRule {
  private static final int USUAL = 150;
  private static final int ABOUT = 30;

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Gathering gathering = workshop.content().gathering();
    gathering.agenda().ifPresent(agenda -> check(agenda, gathering, tell));
  }

  private static void check(Item<Agenda> agenda, Gathering gathering, Telling tell) {
    long steps = sum(agenda.value());
    long whole = steps + gathering.pause().map(Located::value).orElse(0);
    Optional<WorkshopTime> time = WorkshopTime.of(gathering);
    if (time.isEmpty() && Math.abs(steps - USUAL) > ABOUT) {
      tell.at(agenda.place()).as("usual").say(steps);
    }
    time.filter(one -> whole > one.minutes())
        .ifPresent(
            one ->
                tell.at(agenda.place())
                    .beside(one.first().place(), "time", one.minutes())
                    .say(whole, one.minutes()));
  }

  private static long sum(Agenda agenda) {
    return minutes(agenda.introduction(), 15)
        + minutes(agenda.reading(), 5)
        + minutes(agenda.valuesAlone(), 5)
        + minutes(agenda.valuesInGroups(), 30)
        + minutes(agenda.presentations(), 5)
        + minutes(agenda.valuesTogether(), 20)
        + minutes(agenda.actionsAlone(), 5)
        + minutes(agenda.actionsInGroups(), 30)
        + minutes(agenda.actionsTogether(), 20)
        + minutes(agenda.nextSteps(), 15)
        + minutes(agenda.reflection(), 10);
  }

  private static long minutes(Optional<Located<Integer>> planned, int usual) {
    return planned.map(Located::value).orElse(usual);
  }
}
