package nl.codio.forms;

import java.util.Optional;
import nl.codio.source.MappingNode;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/** A text in Markdown. It keeps a number or a date as it was written. */
public final class TextKind implements Kind<String> {

  /** The only one. */
  public static final Kind<String> TEXT = new TextKind();

  private TextKind() {}

  @Override
  public String name() {
    return "tekst";
  }

  @Override
  public Shape shape() {
    return new Shape.Text();
  }

  @Override
  public Optional<String> parse(Node node, Asking asking) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.text().strip());
    }
    asking.tell(
        node instanceof SequenceNode
            ? Problems.hinted(
                Problems.error("B029", "list", node.place(), asking.key()),
                "B029.list.hint",
                asking.key())
            : Problems.hinted(
                Problems.error("B021", "text", node.place(), asking.key()),
                "B021.text.hint",
                sentence(node)));
    return Optional.empty();
  }

  /** What a person wrote when a colon within it made a key of its first words. */
  private static String sentence(Node node) {
    if (node instanceof MappingNode mapping && mapping.entries().size() == 1) {
      MappingNode.Entry entry = mapping.entries().get(0);
      if (entry.value() instanceof ScalarNode text) {
        return entry.key().text() + ": " + text.text().strip();
      }
    }
    return "…";
  }
}
