package nl.codio.framework;

import java.util.List;

/**
 * One of the 32 values (bijlage 2).
 *
 * @param principle the principle that it works out
 * @param definition its definition in bijlage 2, as corrected
 * @param examples the example actions of bijlage 5: none, one or two
 */
public record Value(
    String id,
    String name,
    Principle principle,
    String definition,
    List<String> aliases,
    List<String> proposedFor,
    List<ExampleAction> examples)
    implements Named {

  /** Copies the lists. */
  public Value {
    aliases = List.copyOf(aliases);
    proposedFor = List.copyOf(proposedFor);
    examples = List.copyOf(examples);
  }

  /** The foundation of its principle. */
  public Foundation foundation() {
    return principle.foundation();
  }
}
