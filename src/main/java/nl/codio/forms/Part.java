package nl.codio.forms;

import java.util.List;

/**
 * One part of a form, as its description has it. The parts of a form are a tree: what an editor, a
 * scaffold or a page of documentation is made from.
 */
public sealed interface Part {

  /**
   * A question that takes an answer.
   *
   * @param several whether it takes a list
   * @param audience who may read the answer
   * @param marks what else is known of it
   */
  record Ask(String key, Kind<?> kind, boolean several, Audience audience, List<Mark> marks)
      implements Part {}

  /**
   * Questions that belong together.
   *
   * @param several whether it is a list, of which each item has these questions
   */
  record Group(String key, boolean several, List<Part> parts, List<Mark> marks) implements Part {}

  /** The only fork: one of these sides stands in the file. */
  record Fork(List<Side> sides) implements Part {}

  /**
   * One side of a fork.
   *
   * @param key the key that says that this side stands there; it is one of the parts
   */
  record Side(String key, List<Part> parts) {}
}
