package nl.codio.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.Strategy;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;

/**
 * The days of a strategy follow each other (handbook 2.1, R044): a mandate does not end before it
 * begins, and a version is newer than the one that it replaces. That phases follow each other is
 * usual, not needed.
 *
 * <p>Bad: {@code mandaat: {datum: 2026-01-01, tot: 2025-01-01}}. Good: the other way about.
 */
final class StrategyDates implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    Map<Path, StrategyVersion> byPlace = new HashMap<>();
    project.strategies().forEach(one -> byPlace.put(one.document().location(), one));
    for (StrategyVersion strategy : project.strategies()) {
      Strategy content = strategy.document().content();
      content.mandate().ifPresent(mandate -> check(mandate.value(), tell));
      content
          .actionPlan()
          .flatMap(plan -> plan.value().approval())
          .flatMap(approval -> approval.value().date())
          .ifPresent(approved -> checkApproval(approved, content, tell));
      strategy
          .replaced()
          .flatMap(place -> Optional.ofNullable(byPlace.get(place)))
          .ifPresent(older -> check(content, older.document().content(), tell));
    }
  }

  private static void check(Strategy.Mandate mandate, Telling tell) {
    mandate
        .until()
        .filter(
            until -> mandate.date().filter(day -> until.value().isBefore(day.value())).isPresent())
        .ifPresent(until -> tell.at(until.place()).as("mandate").say());
  }

  private static void checkApproval(Located<LocalDate> approved, Strategy content, Telling tell) {
    content
        .adopted()
        .filter(day -> approved.value().isAfter(day.value()))
        .ifPresent(
            day ->
                tell.at(approved.place())
                    .warning()
                    .beside(day.place(), "adopted", day.value())
                    .as("approval")
                    .say(approved.value()));
  }

  private static void check(Strategy content, Strategy older, Telling tell) {
    content
        .adopted()
        .ifPresent(
            day ->
                older
                    .adopted()
                    .filter(before -> !before.value().isBefore(day.value()))
                    .ifPresent(
                        before ->
                            tell.at(day.place())
                                .beside(before.place(), "older", before.value())
                                .as("version")
                                .say()));
  }
}
