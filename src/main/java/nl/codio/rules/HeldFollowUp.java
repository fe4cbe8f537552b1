package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A follow-up talk that was planned is held (handbook 3.4, R253: "een follow-upgesprek is
 * noodzakelijk"). Its day has passed, and nothing says that it took place.
 *
 * <p>Bad: {@code gepland: 2026-04-02} and no {@code gehouden}. Good: {@code gehouden: 2026-04-02}.
 */
final class HeldFollowUp implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (theCase.isStopped() || workshop.followUpHeld().isPresent()) {
      return;
    }
    workshop
        .content()
        .followUp()
        .flatMap(talk -> talk.value().planned())
        .filter(day -> day.value().isBefore(tell.today()))
        .ifPresent(day -> tell.at(day.place()).say(day.value()));
  }
}
