package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.diagnostics.Located;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/**
 * The version of the strategy that a workshop judges is here: the strategy that was adopted on that
 * day, or one that it replaced (handbook 2.1, R044).
 *
 * <p>Bad: {@code strategie-versie: 2026-02-03} where none was adopted that day. Good: the day that
 * stands behind {@code vastgesteld}.
 */
final class MissingStrategyVersion implements WorkshopRule {
  @Override
  public Moment moment() {
    return Moment.ALWAYS;
  }

  @Override
  public boolean hasCome(WorkshopInCase workshop, LocalDate today) {
    return true;
  }

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (theCase.strategy() instanceof StrategyLink.Found found && workshop.version().isEmpty()) {
      workshop
          .content()
          .gathering()
          .strategyVersion()
          .ifPresent(day -> tell(day, found.version(), tell));
    }
  }

  private static void tell(Located<LocalDate> day, StrategyVersion newest, Telling tell) {
    Telling.About about = tell.at(day.place()).elsewhere();
    newest
        .document()
        .content()
        .adopted()
        .ifPresent(adopted -> about.beside(adopted.place(), "newest", adopted.value()));
    about.say(day.value());
  }
}
