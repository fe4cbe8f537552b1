package nl.codio.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.model.Strategy;

/**
 * One version of a strategy, with the accent values that hold by it.
 *
 * @param document the file
 * @param accents its accent values, those of the level above included where they hold (R005)
 * @param values the values that are known in it and below it
 * @param measures its general measures, with what became of them
 */
public record StrategyVersion(
    Document<Strategy> document,
    List<AccentValue> accents,
    ValueScope values,
    ActionBook measures) {

  /** Copies the accents. */
  public StrategyVersion {
    accents = List.copyOf(accents);
  }

  /** The day on which it was adopted, by which workshops name it. */
  public Optional<LocalDate> adopted() {
    return document.content().adopted().map(Located::value);
  }
}
