package nl.codio.report;

import java.util.List;

/**
 * A value as a report names it.
 *
 * @param name its name as the framework writes it, or as its own
 * @param foundation {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}; blank when
 *     unknown
 * @param place the names of its foundation and its principle; none when they are unknown
 * @param own whether it is one of the organisation's or the workshop's own ("Andere waarde,
 *     namelijk…")
 * @param definition of an own value, Markdown; blank for one of the 32
 */
public record Value(
    Phrase name, String foundation, List<Phrase> place, boolean own, String definition) {

  /** Copies the list. */
  public Value {
    place = List.copyOf(place);
  }
}
