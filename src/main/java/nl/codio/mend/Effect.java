package nl.codio.mend;

import java.util.function.UnaryOperator;
import nl.codio.source.Node;

/**
 * What a mend makes of one part of a file's tree.
 *
 * @param node the part, as it was read
 * @param change from what it says to what it must say afterwards, both as {@link Saying} has it
 */
record Effect(Node node, UnaryOperator<Object> change) {

  /** The part says this from now on. */
  static Effect says(Node node, Object saying) {
    return new Effect(node, before -> saying);
  }
}
