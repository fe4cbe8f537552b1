package nl.codio.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;
import nl.codio.source.Unbraced;

/**
 * A sentence between braces that a comma cut in two: YAML takes what is behind the comma for a key
 * without a value. The mend shows the sentence whole again.
 */
final class CutByComma {

  private CutByComma() {}

  static Finding finding(ScalarNode key, MappingNode braces) {
    Finding finding = Problems.error("B029", key.place(), key.text());
    return written(braces)
        .flatMap(Unbraced::lines)
        .map(lines -> Problems.hinted(finding, "B004.braces", lines))
        .orElseGet(() -> Problems.hinted(finding, "B029.hint"));
  }

  /** What was written between the braces, as far as it is not a group of its own. */
  private static Optional<String> written(MappingNode braces) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : braces.entries()) {
      text.append(text.length() == 0 ? "" : ", ").append(entry.key().text());
      if (!entry.value().isEmpty()) {
        Optional<String> value = written(entry.value());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        text.append(": ").append(value.get());
      }
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> written(Node value) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(
          scalar.style() == ScalarNode.Style.QUOTED ? '"' + scalar.text() + '"' : scalar.text());
    }
    if (!(value instanceof SequenceNode list)) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof ScalarNode scalar)) {
        return Optional.empty();
      }
      items.add(scalar.text());
    }
    return Optional.of("[" + String.join(", ", items) + "]");
  }
}
