package nl.codio.framework;

import java.util.List;

/**
 * One of the six principles (bijlage 2), two a foundation.
 *
 * @param foundation the foundation that it works out
 * @param definition what bijlage 2 says of it
 */
public record Principle(
    String id,
    String name,
    Foundation foundation,
    String definition,
    List<String> aliases,
    List<String> proposedFor)
    implements Named {

  /** Copies the lists. */
  public Principle {
    aliases = List.copyOf(aliases);
    proposedFor = List.copyOf(proposedFor);
  }
}
