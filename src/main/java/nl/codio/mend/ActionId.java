package nl.codio.mend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.codio.diagnostics.Message;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.forms.Part;
import nl.codio.mend.FilledForm.Item;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/**
 * An action or a measure without id gets the next one that was never given in its case. One that
 * stands as bare text gets its key too: {@code - inkoop vragen} becomes {@code {id: A1, actie: …}}.
 */
final class ActionId implements Remedy {

  static final String TITLE = "mend.id";

  private static final String ID = "id";

  @Override
  public void propose(Patient file, Consumer<Proposal> to) {
    int given = 0;
    for (Item item : file.form().items()) {
      Optional<String> textKey = textKey(item);
      if (textKey.isPresent() && lacksId(item.node(), textKey.get())) {
        char letter = textKey.get().equals("maatregel") ? 'M' : 'A';
        Optional<Integer> highest = file.ids().highest(letter);
        if (highest.isEmpty()) {
          return;
        }
        String id = letter + String.valueOf(highest.get() + given + 1);
        Optional<Proposal> proposal = proposal(file, item, textKey.get(), id);
        given += proposal.isPresent() ? 1 : 0;
        proposal.ifPresent(to);
      }
    }
  }

  /** The key of an action's text, if this is an action: what else has an id and a text. */
  private static Optional<String> textKey(Item item) {
    boolean hasId =
        item.list().parts().stream().anyMatch(it -> it instanceof Part.Ask ask && isId(ask));
    return hasId ? Part.naming(item.list().parts()).map(Part.Ask::key) : Optional.empty();
  }

  private static boolean isId(Part.Ask ask) {
    return ask.key().equals(ID);
  }

  private static boolean lacksId(Node node, String textKey) {
    return node instanceof MappingNode keys
        ? isFilledIn(keys, textKey) && !isFilledIn(keys, ID)
        : node instanceof ScalarNode && !node.isEmpty();
  }

  private static boolean isFilledIn(MappingNode keys, String key) {
    return keys.entry(key).filter(entry -> !entry.value().isEmpty()).isPresent();
  }

  private static Optional<Proposal> proposal(Patient file, Item item, String textKey, String id) {
    if (item.node() instanceof MappingNode keys) {
      Effect effect = new Effect(keys, before -> with(before, ID, id));
      return edit(file, keys, id).map(edit -> proposal(item, id, Patch.of(edit), effect));
    }
    ScalarNode text = (ScalarNode) item.node();
    boolean alone = item.holder().value() == text;
    Effect effect =
        new Effect(
            text,
            before -> {
              Object keys = with(with(Map.of(), textKey, before), ID, id);
              return alone ? List.of(keys) : keys;
            });
    return new BareAction(file.source(), item, text)
        .withId(id, textKey)
        .map(patch -> proposal(item, id, patch, effect));
  }

  private static Proposal proposal(Item item, String id, Patch patch, Effect effect) {
    Message title = Message.of(TITLE, id);
    return new Proposal(
        new Mend(title, Optional.empty(), item.node().place(), patch, true), List.of(effect));
  }

  private static Object with(Object keys, String key, Object value) {
    Map<Object, Object> more = new TreeMap<>((Map<?, ?>) keys);
    more.put(key, value);
    return more;
  }

  private static Optional<Edit> edit(Patient file, MappingNode action, String id) {
    Optional<MappingNode.Entry> empty = action.entry(ID);
    if (empty.isPresent()) {
      return fill(file, empty.get(), id);
    }
    ScalarNode first = action.entries().get(0).key();
    int start = file.source().indexOf(first.place().span().start());
    return action.flow()
        ? Optional.of(Edit.insert(start, "id: " + id + ", "))
        : Layout.of(file.source(), start)
            .map(layout -> Edit.insert(start, "id: " + id + layout.nextLine(0)));
  }

  /** Writes the id behind a key that stands there already. */
  private static Optional<Edit> fill(Patient file, MappingNode.Entry entry, String id) {
    if (!(entry.value() instanceof ScalarNode value) || !Written.isOnOneLine(value)) {
      return Optional.empty();
    }
    if (!file.written().raw(value).isEmpty()) {
      return Optional.of(Edit.replace(file.source(), value.place().span(), id));
    }
    String text = file.source().text();
    int colon = file.source().indexOf(entry.key().place().span().end());
    if (!text.startsWith(":", colon)) {
      return Optional.empty();
    }
    int comma = colon + 1;
    while (comma < text.length() && text.charAt(comma) == ' ') {
      comma++;
    }
    int end = text.startsWith(",", comma) ? comma : colon + 1;
    return Optional.of(new Edit(colon + 1, end, " " + id));
  }
}
