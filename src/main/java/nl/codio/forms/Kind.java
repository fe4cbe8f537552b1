package nl.codio.forms;

import java.util.Optional;
import nl.codio.source.Node;

/**
 * A type of answer: how it is called, and how it is read from a node. A new type of answer is a new
 * kind, not a new question.
 *
 * @param <T> what an answer becomes
 */
public interface Kind<T> {

  /** How the documentation calls it, in Dutch. */
  String name();

  /** What an answer looks like on paper. */
  Shape shape();

  /**
   * Reads a node in which something is filled in. What cannot be read is told to {@code asking},
   * and gives nothing.
   */
  Optional<T> parse(Node node, Asking asking);

  /**
   * What of an answer to a public question everybody may read: all of it, unless it may name
   * somebody.
   */
  default Optional<T> open(T answer, Discretion discretion) {
    return Optional.of(answer);
  }
}
