package nl.codio.forms;

import java.util.List;
import java.util.Optional;

/**
 * One part of a form, as its description has it. The parts of a form are a tree: what an editor, a
 * scaffold or a page of documentation is made from.
 */
public sealed interface Part {

  /** The question that bare text answers in the place of these: of a fork one of the first side. */
  static Optional<Ask> naming(List<Part> parts) {
    for (Part part : parts) {
      Optional<Ask> naming = Optional.empty();
      if (part instanceof Ask ask && ask.marks().contains(Mark.NAMES_ITEM)) {
        naming = Optional.of(ask);
      } else if (part instanceof Fork fork) {
        naming = naming(fork.sides().get(0).parts());
      }
      if (naming.isPresent()) {
        return naming;
      }
    }
    return Optional.empty();
  }

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
