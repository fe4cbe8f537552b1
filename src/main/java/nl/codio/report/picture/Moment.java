package nl.codio.report.picture;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.model.answer.Term;
import nl.codio.report.picture.ActionTimeline.Bar;

/**
 * When an action begins and ends, as far as that is known.
 *
 * @param start the first day
 * @param end the last day of its term; absent when it has none, or goes on
 * @param ongoing whether it has no end
 */
record Moment(LocalDate start, Optional<LocalDate> end, boolean ongoing) {

  static Moment of(Bar bar, LocalDate agreed) {
    LocalDate start = Term.parse(bar.from()).map(Term::first).orElse(agreed);
    Optional<LocalDate> end = Term.parse(bar.term()).map(Term::last);
    return new Moment(
        end.filter(start::isAfter).orElse(start), end, bar.term().equals("doorlopend"));
  }
}
