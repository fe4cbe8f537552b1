package nl.codio.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.codio.agenda.Due;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;

/** The words of an agenda. */
final class AgendaWords {

  private final Session session;

  AgendaWords(Session session) {
    this.session = session;
  }

  /** What has to be done, on one line. */
  String what(Due due) {
    List<Object> arguments = due.what().arguments().stream().map(AgendaWords::onOneLine).toList();
    return session.text(new Message(due.what().key(), arguments)).strip();
  }

  private static Object onOneLine(Object argument) {
    return argument instanceof String text ? text.strip().replaceAll("\\s+", " ") : argument;
  }

  /** By whom, as the organisation itself calls them; empty when nobody is said. */
  String who(Due due) {
    return due.who().stream().map(who -> who.value().label()).collect(Collectors.joining(", "));
  }

  /** By whom, by their functions: a calendar travels further than the files. */
  String roles(Due due) {
    return due.who().stream()
        .map(Located::value)
        .flatMap(who -> who.function().or(who::text).stream())
        .map(Located::value)
        .collect(Collectors.joining(", "));
  }

  /** The case, or that it is of the strategy or the project. */
  String where(Due due) {
    return due.theCase().orElseGet(() -> session.text("agenda.organisation"));
  }

  /** How far off it is. */
  String when(Due due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due.day());
    return days < 0 ? session.text("agenda.ago", -days) : session.text("agenda.ahead", days);
  }
}
