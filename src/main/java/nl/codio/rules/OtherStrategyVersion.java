package nl.codio.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyLink;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop judges the version of the strategy that held on its day (handbook 3.3, R209). One that
 * judges accent values says which version that was: the next strategy would otherwise change what
 * was judged.
 *
 * <p>Bad: {@code accentwaarden} without {@code strategie-versie}. Good: {@code strategie-versie:
 * 2026-02-03}.
 */
final class OtherStrategyVersion implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (!(theCase.strategy() instanceof StrategyLink.Found found)) {
      return;
    }
    Optional<Located<LocalDate>> judged = workshop.content().gathering().strategyVersion();
    Optional<LocalDate> day = workshop.date();
    Optional<Located<LocalDate>> newest = found.version().document().content().adopted();
    if (day.isEmpty() || newest.isEmpty()) {
      return;
    }
    if (judged.isPresent()) {
      LocalDate version = judged.get().value();
      if (version.isAfter(day.get())) {
        tell.at(judged.get().place()).as("later").say(version);
      } else if (version.isBefore(newest.get().value())
          && !newest.get().value().isAfter(day.get())) {
        tell.at(judged.get().place())
            .beside(newest.get().place(), "newest", newest.get().value())
            .say(version);
      }
    } else if (!workshop.content().judgements().isEmpty()) {
      Telling.About about = tell.at(workshop.content().judgements().get(0).place());
      (newest.get().value().isAfter(day.get())
              ? about.as("unsaid-later")
              : about.advising().as("unsaid"))
          .say(newest.get().value());
    }
  }
}
