package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.answer.Term;
import nl.codio.project.ActionBook;
import nl.codio.project.Project;
import nl.codio.project.TrackedAction;

/**
 * An action whose term has passed, and of which nobody wrote that it is done (handbook 3.4, R264).
 * An action without a term, or one that is {@code doorlopend}, is never late. Of a case that was
 * stopped nobody asks what was due only after that.
 *
 * <p>Bad: {@code termijn: 2020-01-01} and no line in the log. Good: a line with {@code status:
 * gereed}.
 */
final class OverdueAction implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    project.strategies().forEach(strategy -> check(strategy.measures(), Optional.empty(), tell));
    project.cases().forEach(theCase -> check(theCase.actions(), theCase.stoppedOn(), tell));
  }

  private static void check(ActionBook book, Optional<LocalDate> stopped, Telling tell) {
    for (TrackedAction action : book.actions()) {
      if (action.isOverdue(tell.today())) {
        action
            .deadline()
            .flatMap(deadline -> deadline.value().term().map(term -> deadline.map(any -> term)))
            .filter(term -> stopped.map(term.value().last()::isBefore).orElse(true))
            .ifPresent(term -> tell(action, term, tell));
      }
    }
  }

  private static void tell(TrackedAction action, Located<Term> term, Telling tell) {
    Telling.About about = tell.at(term.place()).about(action);
    if (action.id().isEmpty()) {
      about.as("no-id");
    }
    about.say(action.id(), term.value().last());
  }
}
