package nl.codio.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.codio.forms.Part;

/** The keys of a group, each once: two sides of a fork may ask the same. */
final class Keys {

  private Keys() {}

  static List<String> of(List<Part> parts) {
    Set<String> keys = new LinkedHashSet<>();
    gather(parts, keys);
    return new ArrayList<>(keys);
  }

  private static void gather(List<Part> parts, Set<String> keys) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        keys.add(ask.key());
      } else if (part instanceof Part.Group group) {
        keys.add(group.key());
      } else if (part instanceof Part.Fork fork) {
        fork.sides().forEach(side -> gather(side.parts(), keys));
      }
    }
  }
}
