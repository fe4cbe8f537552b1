package nl.codio.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.model.answer.Who;

/**
 * Something that has to be done by a day, or that happens on it.
 *
 * @param subject what sort of thing it is
 * @param day the last day on which it is in time
 * @param place where it, or what it follows from, stands
 * @param theCase the name of the case; absent for what belongs to the strategy or the project
 * @param key tells it from others of its sort in the case, and stays when its day changes
 * @param what what it is, in a sentence
 * @param who those who do it, where that is said
 * @param since the day from which an interval was counted, where the day follows from one
 */
public record Due(
    Subject subject,
    LocalDate day,
    Place place,
    Optional<String> theCase,
    String key,
    Message what,
    List<Located<Who>> who,
    Optional<LocalDate> since) {

  /** Copies the list. */
  public Due {
    who = List.copyOf(who);
  }

  /** Something of the project or the strategy, done by nobody in particular. */
  static Due of(Subject subject, LocalDate day, Place place, String key, Message what) {
    return new Due(subject, day, place, Optional.empty(), key, what, List.of(), Optional.empty());
  }

  /** The same, of a case. */
  Due in(String name) {
    return new Due(subject, day, place, Optional.of(name), key, what, who, since);
  }

  /** The same, to be done by these. */
  Due by(List<Located<Who>> doers) {
    return new Due(subject, day, place, theCase, key, what, doers, since);
  }

  /** The same, counted from a day. */
  Due since(LocalDate from) {
    return new Due(subject, day, place, theCase, key, what, who, Optional.of(from));
  }

  /** Whether its last day lies before today. */
  public boolean isLate(LocalDate today) {
    return day.isBefore(today);
  }
}
