package nl.codio.mend;

import java.util.Optional;
import java.util.function.Consumer;
import nl.codio.forms.Kind;
import nl.codio.mend.FilledForm.Answer;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.SpelledOut;

/**
 * A day or term in words becomes what a file writes ({@code 1 november 2026}: {@code 2026-11-01}).
 * One that can be read in two ways ({@code 3/4/2026}) is suggested.
 */
final class SpelledOutTerm implements Remedy {

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (Answer answer : file.form().answers()) {
      if (takesDays(answer.ask().kind()) && !Acceptance.of(answer.ask().kind(), answer.text())) {
        meant(answer)
            .filter(term -> Acceptance.of(answer.ask().kind(), term.text()))
            .flatMap(
                term ->
                    file.written()
                        .instead(answer.node(), term.text(), Optional.of("B024"), term.certain()))
            .ifPresent(to);
      }
    }
  }

  private static boolean takesDays(Kind<?> kind) {
    return kind.equals(Kinds.DAY) || kind.equals(Kinds.CLAIM) || takesTerms(kind);
  }

  private static boolean takesTerms(Kind<?> kind) {
    return kind.equals(Kinds.TERM) || kind.equals(Kinds.DEADLINE);
  }

  private static Optional<SpelledOut> meant(Answer answer) {
    return takesTerms(answer.ask().kind())
        ? SpelledOut.term(answer.text())
        : SpelledOut.day(answer.text());
  }
}
