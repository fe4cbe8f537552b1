package nl.codio.forms;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;

/**
 * An answer that is bare text, or a small group of keys of its own.
 *
 * @param name how the documentation calls it
 * @param bare makes an answer of bare text, or nothing when the text says nothing yet
 * @param read makes an answer of keys, or nothing when they say nothing yet
 * @param opener leaves of an answer what everybody may read
 */
public record TextOrGroupKind<T>(
    String name,
    Function<Located<String>, Optional<T>> bare,
    Function<Form, Optional<T>> read,
    BiFunction<T, Discretion, Optional<T>> opener)
    implements Kind<T> {

  @Override
  public Shape shape() {
    return new Shape.TextOrGroup(Recorder.parts(read));
  }

  @Override
  public Optional<T> parse(Node node, Asking asking) {
    return node instanceof ScalarNode text
        ? bare.apply(new Located<>(text.text().strip(), node.place()))
        : asking.inner(node, read).flatMap(Item::value);
  }

  @Override
  public Optional<T> open(T answer, Discretion discretion) {
    return opener.apply(answer, discretion);
  }
}
