package nl.codio.source;

import java.util.List;
import nl.codio.diagnostics.Place;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param flow whether it is written between square brackets
 */
public record SequenceNode(List<Node> items, boolean flow, Place place) implements Node {

  /** Copies the items, so that a tree never changes. */
  public SequenceNode {
    items = List.copyOf(items);
  }

  @Override
  public boolean isEmpty() {
    for (Node item : items) {
      if (!item.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
