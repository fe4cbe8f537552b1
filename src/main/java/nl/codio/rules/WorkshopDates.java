package nl.codio.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.FollowUp;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Claim;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The days of a workshop follow each other (handbook 3.3, 3.4, R253, R271): the follow-up talk and
 * the final report come after it, and its first sitting is on its own day.
 *
 * <p>Bad: {@code datum: 2026-03-12} and {@code gehouden: 2026-03-02}. Good: {@code gehouden:
 * 2026-04-02}.
 */
final class WorkshopDates implements WorkshopRule {
  @Override
  public boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return true;
  }

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    workshop.content().gathering().date().ifPresent(day -> check(workshop.content(), day, tell));
  }

  private static void check(Workshop content, Located<LocalDate> day, Telling tell) {
    Optional<FollowUp> talk = content.followUp().map(Item::value);
    talk.flatMap(FollowUp::planned).ifPresent(planned -> check(planned, day, "planned", tell));
    talk.flatMap(FollowUp::held)
        .flatMap(WorkshopDates::day)
        .ifPresent(held -> check(held, day, "held", tell));
    content
        .report()
        .flatMap(report -> report.value().definite())
        .flatMap(WorkshopDates::day)
        .ifPresent(definite -> check(definite, day, "report", tell));
    content.gathering().sittings().stream()
        .flatMap(one -> one.value().date().stream())
        .min(Comparator.comparing(Located::value))
        .filter(first -> !first.value().equals(day.value()))
        .ifPresent(
            first ->
                tell.at(first.place())
                    .beside(day.place(), "day", day.value())
                    .as("sitting")
                    .say(first.value()));
  }

  private static void check(
      Located<LocalDate> later, Located<LocalDate> day, String variant, Telling tell) {
    if (later.value().isBefore(day.value())) {
      tell.at(later.place()).beside(day.place(), "day", day.value()).as(variant).say(later.value());
    }
  }

  private static Optional<Located<LocalDate>> day(Located<Claim> claim) {
    return claim.value().day().map(day -> claim.map(any -> day));
  }
}
