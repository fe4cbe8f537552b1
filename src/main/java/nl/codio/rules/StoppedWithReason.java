package nl.codio.rules;

import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Decision;
import nl.codio.project.CaseFolder;

/**
 * To stop, or to go on under conditions, has a reason and its conditions (handbook 1.4, R008; 3.4,
 * R293): others learn from it. Of a case that says it is closed the reason is asked.
 *
 * <p>Bad: {@code {datum: 2026-06-09, uitkomst: gestopt}}. Good: the same with {@code reden}.
 */
final class StoppedWithReason implements CaseRule {
  @Override
  public void check(CaseFolder theCase, Telling tell) {
    List<Item<Decision>> decisions =
        theCase.description().map(file -> file.content().decisions()).orElse(List.of());
    for (Item<Decision> item : decisions) {
      item.value().outcome().ifPresent(outcome -> check(item.value(), outcome, theCase, tell));
    }
  }

  private static void check(
      Decision decision, Located<Decision.Outcome> outcome, CaseFolder theCase, Telling tell) {
    boolean stopped = outcome.value() == Decision.Outcome.STOPPED;
    boolean conditional = outcome.value() == Decision.Outcome.CONDITIONAL;
    if (stopped && decision.reason().isEmpty()) {
      Telling.About about = tell.at(outcome.place());
      (theCase.isClosed() && theCase.isStopped() ? about.wrong() : about).say();
    } else if (conditional && decision.conditions().isEmpty()) {
      tell.at(outcome.place()).advising().as("conditions").say();
    }
  }
}
