package nl.codio.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Spelling;
import nl.codio.model.answer.Who;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/**
 * Everybody whose name stands behind {@code naam:} in a file of a project. They are looked for in
 * the files themselves and not in the records, so that no form and no wrong key hides one.
 */
final class People {

  private static final String NAME = "naam";
  private static final String FUNCTION = "functie";

  /** Somebody, and in which folder that was said. */
  private record Mention(Path folder, Optional<String> function) {}

  private final Map<String, List<Mention>> byName = new HashMap<>();
  private final NameFinder finder = new NameFinder();

  /** Takes in those who are named in a file in this folder. */
  void add(Path folder, Node node) {
    if (node instanceof SequenceNode list) {
      list.items().forEach(item -> add(folder, item));
    } else if (node instanceof MappingNode keys) {
      text(keys, NAME).ifPresent(name -> add(folder, name, text(keys, FUNCTION)));
      for (Entry entry : keys.entries()) {
        add(folder, entry.value());
      }
    }
  }

  private void add(Path folder, String name, Optional<String> function) {
    byName
        .computeIfAbsent(Spelling.fold(name), none -> new ArrayList<>())
        .add(new Mention(folder, function));
    finder.add(name);
  }

  private static Optional<String> text(MappingNode keys, String key) {
    return keys.entry(key)
        .map(Entry::value)
        .filter(value -> !value.isEmpty())
        .filter(ScalarNode.class::isInstance)
        .map(value -> ((ScalarNode) value).text().strip())
        .filter(text -> !Who.isNotYetKnown(text));
  }

  /** Finds those who are named, in any text. */
  NameFinder finder() {
    return finder;
  }

  /** Whether somebody is known to be called so. */
  boolean knows(String name) {
    return byName.containsKey(Spelling.fold(name));
  }

  /**
   * What this person does: as it is said in this folder, else elsewhere. A function in which
   * somebody is named is none.
   */
  Optional<String> functionOf(String name, Path folder) {
    List<Mention> mentions = byName.getOrDefault(Spelling.fold(name), List.of());
    return function(mentions.stream().filter(mention -> mention.folder().equals(folder)))
        .or(() -> function(mentions.stream()));
  }

  private Optional<String> function(Stream<Mention> mentions) {
    return mentions
        .flatMap(mention -> mention.function().stream())
        .filter(text -> !finder.names(text))
        .findFirst();
  }
}
