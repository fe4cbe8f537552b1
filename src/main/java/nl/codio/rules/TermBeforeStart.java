package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * An action does not end before it begins (R263): its term lies on or after the day from which it
 * exists.
 *
 * <p>Bad: {@code {vanaf: 2027, termijn: 2026-12-31}}. Good: {@code {vanaf: 2027, termijn:
 * 2027-Q2}}.
 */
final class TermBeforeStart implements WorkshopRule {
  @Override
  public boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return true;
  }

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    for (Item<Action> item : workshop.content().actions()) {
      Optional<LocalDate> start =
          item.value().start().map(vanaf -> vanaf.value().first()).or(workshop::date);
      item.value()
          .deadline()
          .flatMap(deadline -> deadline.value().term().map(term -> deadline.map(any -> term)))
          .filter(term -> start.map(term.value().last()::isBefore).orElse(false))
          .ifPresent(term -> start.ifPresent(day -> tell.at(term.place()).say(day)));
    }
  }
}
