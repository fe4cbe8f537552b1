package nl.codio.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Message;
import nl.codio.model.answer.Term;
import nl.codio.project.ActionBook;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.TrackedAction;

/**
 * The terms of actions and measures that are open. What goes on, or has no term, falls never due.
 */
final class Actions {

  private Actions() {}

  static List<Due> ofCases(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (CaseFolder theCase : project.cases()) {
      Optional<LocalDate> stopped = theCase.stoppedOn();
      for (Due due : of(Subject.ACTION, theCase.actions())) {
        // Of a case that was stopped nobody asks what was due only after that.
        if (stopped.map(due.day()::isBefore).orElse(true)) {
          all.add(due.in(theCase.name()));
        }
      }
    }
    return all;
  }

  static List<Due> ofStrategies(Project project, LocalDate today) {
    List<Due> all = new ArrayList<>();
    for (StrategyVersion strategy : project.strategies()) {
      all.addAll(of(Subject.MEASURE, strategy.measures()));
    }
    return all;
  }

  private static List<Due> of(Subject subject, ActionBook book) {
    List<Due> all = new ArrayList<>();
    for (TrackedAction action : book.actions()) {
      if (!action.isClosed() && action.deadlineHolds()) {
        term(action).map(term -> due(subject, action, term)).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Message what(Subject subject, String id, String text) {
    String key = "agenda." + subject.word();
    return id.isEmpty() ? Message.of(key + ".no-id", text) : Message.of(key, id, text);
  }

  private static Optional<Located<Term>> term(TrackedAction action) {
    return action
        .deadline()
        .flatMap(deadline -> deadline.value().term().map(term -> deadline.map(any -> term)));
  }

  private static Due due(Subject subject, TrackedAction action, Located<Term> term) {
    String text = action.action().text().map(Located::value).orElse("");
    return Due.of(
            subject,
            term.value().last(),
            term.place(),
            action.origin() + "/" + action.id(),
            what(subject, action.id(), text))
        .by(action.holders());
  }
}
