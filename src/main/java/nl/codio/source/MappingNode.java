package nl.codio.source;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Place;

/**
 * Keys with their values.
 *
 * @param entries in the order of the file, each key once
 * @param flow whether it is written between braces
 */
public record MappingNode(List<Entry> entries, boolean flow, Place place) implements Node {

  /** One key with its value. */
  public record Entry(ScalarNode key, Node value) {}

  /** Copies the entries, so that a tree never changes. */
  public MappingNode {
    entries = List.copyOf(entries);
  }

  /** The entry of this key, if it stands here. */
  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isEmpty() {
    for (Entry entry : entries) {
      if (!entry.value().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
