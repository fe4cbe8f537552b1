package nl.codio.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.CaseDescription;
import nl.codio.model.Decision;
import nl.codio.model.ProgressLog;

/**
 * A case: its description, its workshops and what became of its actions.
 *
 * @param name the name of its folder, by which commands and references call it
 * @param folder where it lies, absolute
 * @param description its {@code casus.yaml}; absent when only a workshop is there yet
 * @param workshops its workshops, the oldest first
 * @param logs its logs
 * @param strategy the strategy under which it falls
 * @param values the values that are known in it
 * @param actions the actions of all its workshops
 */
public record CaseFolder(
    String name,
    Path folder,
    Optional<Document<CaseDescription>> description,
    List<WorkshopInCase> workshops,
    List<Document<ProgressLog>> logs,
    StrategyLink strategy,
    ValueScope values,
    ActionBook actions) {

  /** Copies the lists. */
  public CaseFolder {
    workshops = List.copyOf(workshops);
    logs = List.copyOf(logs);
  }

  /** What it is called: its title, else the name of its folder. */
  public String title() {
    return description.flatMap(file -> file.content().title()).map(Located::value).orElse(name);
  }

  /**
   * The strategy that the case itself names, or that there is none; absent where the project's
   * holds.
   */
  public Optional<Located<String>> namedStrategy() {
    return description.flatMap(file -> file.content().strategy());
  }

  /** The newest workshop. */
  public Optional<WorkshopInCase> newestWorkshop() {
    return workshops.isEmpty()
        ? Optional.empty()
        : Optional.of(workshops.get(workshops.size() - 1));
  }

  /** The actions that were born in this workshop. */
  public List<TrackedAction> actionsOf(WorkshopInCase workshop) {
    return actions.bornIn(workshop.key());
  }

  /** Whether the newest decision is to stop (R008). */
  public boolean isStopped() {
    return stoppedOn().isPresent();
  }

  /** Since when it is stopped: the day of the newest decision, where that is to stop. */
  public Optional<LocalDate> stoppedOn() {
    return newestDecision()
        .filter(
            decision ->
                decision
                    .outcome()
                    .filter(outcome -> outcome.value() == Decision.Outcome.STOPPED)
                    .isPresent())
        .flatMap(Decision::date)
        .map(Located::value);
  }

  /** Whether it claims that nothing is open any more. */
  public boolean isClosed() {
    return description
        .flatMap(file -> file.content().closed())
        .filter(claim -> claim.value().made())
        .isPresent();
  }

  private Optional<Decision> newestDecision() {
    Optional<Decision> newest = Optional.empty();
    for (Decision decision : decisions()) {
      boolean later =
          decision.date().isPresent()
              && newest
                  .flatMap(Decision::date)
                  .map(date -> !decision.date().get().value().isBefore(date.value()))
                  .orElse(true);
      newest = later ? Optional.of(decision) : newest;
    }
    return newest;
  }

  private List<Decision> decisions() {
    return description
        .map(file -> file.content().decisions().stream().map(item -> item.value()).toList())
        .orElse(List.of());
  }
}
