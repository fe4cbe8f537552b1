package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * What others must decide first is decided (handbook 3.1, R148; 3.3, R224, R229). After the day of
 * the workshop a decision of the case is waited for.
 *
 * <p>Bad: {@code besluit-nodig: college} and no decision since. Good: a line under {@code
 * besluiten} of a later day.
 */
final class AwaitedDecision implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    Optional<LocalDate> day = workshop.date();
    if (day.isEmpty() || !workshop.isHeld(tell.today()) || theCase.isClosed()) {
      return;
    }
    boolean decided =
        theCase.description().stream()
            .flatMap(file -> file.content().decisions().stream())
            .flatMap(decision -> decision.value().date().stream())
            .anyMatch(date -> !date.value().isBefore(day.get()));
    if (theCase.description().isEmpty() || decided) {
      return;
    }
    theCase.actionsOf(workshop).stream()
        .filter(action -> !action.isClosed())
        .forEach(action -> tell(action.action().decisionBy(), tell));
    workshop.content().tensions().forEach(tension -> tell(tension.value().decisionBy(), tell));
  }

  private static void tell(Optional<Located<String>> by, Telling tell) {
    by.ifPresent(who -> tell.at(who.place()).say(who.value()));
  }
}
