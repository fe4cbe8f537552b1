package nl.codio.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.agenda.Due;
import nl.codio.diagnostics.Spelling;
import nl.codio.output.CalendarWriter;
import nl.codio.output.Wording;

/**
 * Prints an agenda for a calendar: an event of a whole day for each thing that falls due, during
 * which one is not busy. An event keeps its number when its day changes, so that a calendar that
 * takes in the next agenda moves it.
 */
final class AgendaAsCalendar {

  private final Session session;
  private final LocalDate today;
  private final AgendaWords words;
  private final Map<String, Integer> given = new HashMap<>();

  AgendaAsCalendar(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
    this.words = new AgendaWords(session);
  }

  void print(List<Due> dues) {
    CalendarWriter calendar =
        new CalendarWriter(session.out(), Version.current(), session.text("agenda.calendar"));
    for (Due due : dues) {
      calendar.event(
          new CalendarWriter.Event(
              number(due),
              today,
              due.day(),
              session.text("agenda.event", words.where(due), words.what(due)),
              description(due),
              due.subject().word()));
    }
    calendar.close();
  }

  private String description(Due due) {
    String place = Wording.name(due.place().file()) + ":" + due.place().span().start().line();
    String who = words.roles(due);
    return who.isEmpty() ? place : who + "\n" + place;
  }

  /** The same for the same thing, wherever codio runs; of several alike each has its own. */
  private String number(Due due) {
    String kebab =
        Spelling.kebab(String.join(" ", due.subject().word(), due.theCase().orElse(""), due.key()));
    int before = given.merge(kebab, 1, Integer::sum);
    return before == 1 ? kebab : kebab + "-" + before;
  }
}
