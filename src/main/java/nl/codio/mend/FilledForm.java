package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Part;
import nl.codio.forms.Shape;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;

/**
 * A file's tree beside the description of its form: which question each text answers. Unlike a
 * record it keeps what could not be read, for that is what is to be mended.
 *
 * @param groups every group of keys, those around others first
 * @param answers every text, with the question that it answers
 * @param items every item of a list of groups, or the one that stands without a list
 */
record FilledForm(List<Group> groups, List<Answer> answers, List<Item> items) {

  /** A group of keys and the questions that may be answered there. */
  record Group(MappingNode node, Fields fields) {}

  /**
   * A text in which something is filled in.
   *
   * @param group the group of keys in which it stands, if it is no bare item
   * @param alone whether it is all that stands behind its key, and no item of a list
   */
  record Answer(Part.Ask ask, ScalarNode node, Optional<MappingNode> group, boolean alone) {

    String text() {
      return node.text().strip();
    }
  }

  /**
   * An item of a list of groups.
   *
   * @param holder the key of the list with all that stands behind it
   */
  record Item(Part.Group list, Node node, Entry holder) {}

  static FilledForm of(List<Part> parts, MappingNode root) {
    FilledForm form = new FilledForm(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    form.lookInto(root, parts);
    return form;
  }

  private void lookInto(MappingNode group, List<Part> parts) {
    Fields fields = Fields.of(parts, group);
    groups.add(new Group(group, fields));
    for (Entry entry : group.entries()) {
      Part part = fields.byKey().get(entry.key().text());
      if (part instanceof Part.Ask ask) {
        for (Node node : each(entry.value(), ask.several())) {
          answer(ask, node, Optional.of(group), node == entry.value());
        }
      } else if (part instanceof Part.Group inner) {
        for (Node node : each(entry.value(), inner.several())) {
          inner(inner, node, entry);
        }
      }
    }
  }

  private void inner(Part.Group group, Node node, Entry entry) {
    if (group.several()) {
      items.add(new Item(group, node, entry));
    }
    if (node instanceof MappingNode keys) {
      lookInto(keys, group.parts());
    } else {
      Part.naming(group.parts())
          .ifPresent(ask -> answer(ask, node, Optional.empty(), node == entry.value()));
    }
  }

  private void answer(Part.Ask ask, Node node, Optional<MappingNode> group, boolean alone) {
    if (node instanceof ScalarNode text && !text.isEmpty()) {
      answers.add(new Answer(ask, text, group, alone));
    } else if (node instanceof MappingNode keys
        && ask.kind().shape() instanceof Shape.TextOrGroup form) {
      lookInto(keys, form.parts());
    }
  }

  private static List<Node> each(Node node, boolean several) {
    return several && node instanceof SequenceNode list ? list.items() : List.of(node);
  }
}
