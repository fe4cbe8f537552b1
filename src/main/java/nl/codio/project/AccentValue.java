package nl.codio.project;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.model.AccentChoice;
import nl.codio.model.Strategy;

/**
 * An accent value as it holds for a case (handbook 2.3).
 *
 * @param value what it is
 * @param choice what the strategy says of it: rationale, administrative meaning, character
 * @param place where the strategy names it
 * @param strategy the strategy that charges it
 */
public record AccentValue(
    ResolvedValue value, AccentChoice choice, Place place, Document<Strategy> strategy) {

  /** Why this value has the accent. */
  public Optional<String> rationale() {
    return choice.rationale().map(Located::value);
  }

  /** What exactly is meant: its <i>bestuurlijke lading</i>. */
  public Optional<String> meaning() {
    return choice.meaning().map(Located::value);
  }
}
