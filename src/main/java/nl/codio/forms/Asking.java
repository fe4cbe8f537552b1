package nl.codio.forms;

import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Finding;
import nl.codio.source.Node;

/** What a kind may know and say while it reads one answer. */
public interface Asking {

  /** The key of the question. */
  String key();

  /** Whether the question takes several answers. */
  boolean several();

  /** Tells a problem with the answer. */
  void tell(Finding finding);

  /** Reads a node as a small form of its own. */
  <T> Optional<Item<T>> inner(Node node, Function<Form, T> read);
}
