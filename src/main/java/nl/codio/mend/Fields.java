package nl.codio.mend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.forms.Part;
import nl.codio.source.MappingNode;

/**
 * The questions that may be answered in one group, by key, in the order of the form. Of a fork
 * those of the side that stands there; of both sides while neither does.
 */
record Fields(Map<String, Part> byKey) {

  static Fields of(List<Part> parts, MappingNode group) {
    Map<String, Part> fields = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        fields.putIfAbsent(ask.key(), ask);
      } else if (part instanceof Part.Group inner) {
        fields.putIfAbsent(inner.key(), inner);
      } else if (part instanceof Part.Fork fork) {
        sides(fork, group)
            .forEach(side -> of(side.parts(), group).byKey.forEach(fields::putIfAbsent));
      }
    }
    return new Fields(fields);
  }

  private static List<Part.Side> sides(Part.Fork fork, MappingNode group) {
    for (Part.Side side : fork.sides()) {
      if (group.entry(side.key()).filter(entry -> !entry.value().isEmpty()).isPresent()) {
        return List.of(side);
      }
    }
    return fork.sides();
  }

  boolean holds(String key) {
    return byKey.containsKey(key);
  }

  List<String> keys() {
    return new ArrayList<>(byKey.keySet());
  }
}
