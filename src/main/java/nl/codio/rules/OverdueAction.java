package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Term;
import nl.codio.project.ActionBook;
import nl.codio.project.Project;
import nl.codio.project.TrackedAction;

/**
 * An action whose term has passed, and of which nobody wrote that it is done (handbook 3.4, R264).
 * An action without a term, or one that is {@code doorlopend}, is never late.
 *
 * <p>Bad: {@code termijn: 2020-01-01} and no line in the log. Good: a line with {@code status:
 * gereed}.
 */
final class OverdueAction implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    project.strategies().forEach(strategy -> check(strategy.measures(), tell));
    project.cases().forEach(theCase -> check(theCase.actions(), tell));
  }

  private static void check(ActionBook book, Telling tell) {
    for (TrackedAction action : book.actions()) {
      if (action.isOverdue(tell.today())) {
        action.deadline().ifPresent(deadline -> tell(action, deadline, tell));
      }
    }
  }

  private static void tell(TrackedAction action, Located<Deadline> deadline, Telling tell) {
    deadline
        .value()
        .term()
        .map(Term::last)
        .ifPresent(day -> tell.at(deadline.place()).say(action.id(), day));
  }
}
