package nl.codio.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.CaseDescription;
import nl.codio.model.Decision;
import nl.codio.model.answer.Claim;
import nl.codio.project.CaseFolder;

/**
 * The days of a case follow each other (handbook 3.2, 3.4, R191, R252): it is not closed before its
 * last workshop, and a condition is judged after it was set.
 *
 * <p>Bad: {@code afgesloten: 2026-01-01} and a workshop in March. Good: a day after the workshop.
 */
final class CaseDates implements CaseRule {
  @Override
  public void check(CaseFolder theCase, Telling tell) {
    theCase.description().ifPresent(file -> check(file.content(), theCase, tell));
  }

  private static void check(CaseDescription content, CaseFolder theCase, Telling tell) {
    Optional<Located<LocalDate>> last =
        theCase.workshops().stream()
            .flatMap(workshop -> workshop.content().gathering().date().stream())
            .max(Comparator.comparing(Located::value));
    day(content.closed())
        .ifPresent(
            closed ->
                last.filter(day -> closed.value().isBefore(day.value()))
                    .ifPresent(
                        day ->
                            tell.at(closed.place())
                                .beside(day.place(), "workshop", day.value())
                                .as("closed")
                                .say(closed.value())));
    for (Item<Decision> item : content.decisions()) {
      item.value().date().ifPresent(day -> check(item.value(), day, tell));
    }
  }

  private static void check(Decision decision, Located<LocalDate> day, Telling tell) {
    decision.conditions().stream()
        .flatMap(condition -> condition.value().judged().stream())
        .filter(judged -> judged.value().isBefore(day.value()))
        .forEach(
            judged ->
                tell.at(judged.place())
                    .beside(day.place(), "decision", day.value())
                    .as("judged")
                    .say());
  }

  private static Optional<Located<LocalDate>> day(Optional<Located<Claim>> claim) {
    return claim.flatMap(one -> one.value().day().map(day -> one.map(any -> day)));
  }
}
