package nl.codio.forms;

import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Place;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/**
 * An answer that is one word, number, date or name with a fixed spelling.
 *
 * @param name how the documentation calls it
 * @param shape what such a text looks like
 * @param read makes an answer of the text, or nothing when it is none
 * @param problem what to say of a text that is none
 */
public record WordKind<T>(
    String name,
    Shape shape,
    Function<String, Optional<T>> read,
    Function<Refused, Finding> problem)
    implements Kind<T> {

  /**
   * A text that is no answer to the question of this key.
   *
   * @param several whether the question takes several answers
   */
  public record Refused(String key, boolean several, String text, Place place) {}

  @Override
  public Optional<T> parse(Node node, Asking asking) {
    if (!(node instanceof ScalarNode scalar)) {
      asking.tell(Problems.error("B021", "word", node.place(), asking.key(), name));
      return Optional.empty();
    }
    Optional<T> answer = read.apply(scalar.text().strip());
    if (answer.isEmpty()) {
      asking.tell(
          problem.apply(new Refused(asking.key(), asking.several(), scalar.text(), node.place())));
    }
    return answer;
  }
}
