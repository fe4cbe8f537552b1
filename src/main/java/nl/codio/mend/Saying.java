package nl.codio.mend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/**
 * What a tree says, however it is written: texts, lists, and keys in no order. Two files that say
 * the same decode to the same record.
 */
final class Saying {

  private final IdentityHashMap<Node, UnaryOperator<Object>> effects = new IdentityHashMap<>();

  private Saying(List<Effect> effects) {
    for (Effect effect : effects) {
      this.effects.merge(
          effect.node(), effect.change(), (one, other) -> it -> other.apply(one.apply(it)));
    }
  }

  /** What this tree says. */
  static Object of(Node root) {
    return after(root, List.of());
  }

  /** What this tree says after these effects. */
  static Object after(Node root, List<Effect> effects) {
    return new Saying(effects).say(root);
  }

  private Object say(Node node) {
    Object saying = plainly(node);
    UnaryOperator<Object> effect = effects.get(node);
    return effect == null ? saying : effect.apply(saying);
  }

  private Object plainly(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isEmpty() ? "" : scalar.text().strip();
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(say(item)));
      return items;
    }
    Map<String, Object> keys = new TreeMap<>();
    ((MappingNode) node).entries().forEach(it -> keys.put(it.key().text(), say(it.value())));
    return keys;
  }
}
