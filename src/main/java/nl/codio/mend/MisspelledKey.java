package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.codio.diagnostics.NearestNames;
import nl.codio.forms.Item;
import nl.codio.source.MappingNode;
import nl.codio.source.ScalarNode;

/**
 * Another spelling of a key becomes that key ({@code Besluit_nodig}: {@code besluit-nodig}). For
 * one that the form does not know the nearest are suggested.
 */
final class MisspelledKey implements Remedy {

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    for (FilledForm.Group group : file.form().groups()) {
      for (MappingNode.Entry entry : group.node().entries()) {
        ScalarNode key = entry.key();
        boolean known = group.fields().holds(key.text()) || key.text().equals(Item.REMARK_KEY);
        // Between braces a key without a value is the rest of a sentence behind a comma.
        if (!known && !(group.node().flow() && entry.value().isEmpty())) {
          propose(file, group, key, to);
        }
      }
    }
  }

  private static void propose(
      Patient file, FilledForm.Group group, ScalarNode key, Consumer<Proposal> to) {
    List<String> free = new ArrayList<>(group.fields().keys());
    free.add(Item.REMARK_KEY);
    free.removeIf(other -> group.node().entry(other).isPresent());
    Optional<String> same =
        ClosedWord.sameAs(key.text(), free).filter(name -> isOnlyOne(group.node(), name));
    List<String> likely =
        same.map(List::of).orElseGet(() -> NearestNames.nearest(key.text(), free));
    for (String name : likely) {
      file.written()
          .instead(key, name, Optional.of("B020"), same.isPresent())
          .map(it -> new Proposal(it.mend(), List.of(renamed(group.node(), key.text(), name))))
          .ifPresent(to);
    }
  }

  private static boolean isOnlyOne(MappingNode group, String name) {
    return group.entries().stream()
            .filter(it -> ClosedWord.sameAs(it.key().text(), List.of(name)).isPresent())
            .count()
        == 1;
  }

  private static Effect renamed(MappingNode group, String key, String name) {
    return new Effect(
        group,
        before -> {
          Map<Object, Object> keys = new TreeMap<>((Map<?, ?>) before);
          Object value = keys.remove(key);
          keys.put(name, value == null ? "" : value);
          return keys;
        });
  }
}
