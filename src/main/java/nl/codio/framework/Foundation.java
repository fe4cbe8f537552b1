package nl.codio.framework;

import java.util.List;

/**
 * One of the three foundations (bijlage 2): democratie, rechtsstaat, bestuurskracht.
 *
 * @param mark the sign that stands beside its colour: ●, ■ or ▲
 * @param text what bijlage 2 says of it, before it turns to each principle; paragraphs are parted
 *     by an empty line
 */
public record Foundation(String id, String name, String mark, String text, List<String> aliases)
    implements Named {

  /** Copies the list. */
  public Foundation {
    aliases = List.copyOf(aliases);
  }

  @Override
  public List<String> proposedFor() {
    return List.of();
  }
}
