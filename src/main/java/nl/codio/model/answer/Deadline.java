package nl.codio.model.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when an action is to be done.
 *
 * @param term the term; absent for what is {@code doorlopend} and never late
 */
public record Deadline(Optional<Term> term) {

  static final String ONGOING = "doorlopend";

  /** What a term or {@code doorlopend} looks like. */
  static final String FORM = Term.FORM + "|" + ONGOING;

  static Optional<Deadline> parse(String text) {
    return text.equals(ONGOING)
        ? Optional.of(new Deadline(Optional.empty()))
        : Term.parse(text).map(term -> new Deadline(Optional.of(term)));
  }

  /** As it stands in the file. */
  public String text() {
    return term.map(Term::text).orElse(ONGOING);
  }

  /** Whether its last day lies before today. */
  public boolean isPast(LocalDate today) {
    return term.map(dated -> today.isAfter(dated.last())).orElse(false);
  }
}
