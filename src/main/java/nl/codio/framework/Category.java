package nl.codio.framework;

import java.util.List;

/**
 * One of the six categories of measures, named as in § 2.4; the names of bijlage 5 are aliases.
 *
 * @param id the key in files, such as {@code techniek}
 */
public record Category(String id, String name, List<String> aliases) implements Named {

  /** Copies the list. */
  public Category {
    aliases = List.copyOf(aliases);
  }

  @Override
  public List<String> proposedFor() {
    return List.of();
  }
}
