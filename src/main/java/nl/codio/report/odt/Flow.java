package nl.codio.report.odt;

import java.util.Optional;
import java.util.Set;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes loose text a paragraph, where the format takes nothing else, and takes away the white space
 * between blocks, which only lays out a template.
 */
final class Flow {

  private static final Set<String> HOLDS_BLOCKS =
      Set.of("office:text", "table:table-cell", "text:list-item", "text:section");
  private static final Set<String> HOLDS_PARTS =
      Set.of(
          "office:body",
          "table:table",
          "table:table-row",
          "table:table-header-rows",
          "table:table-header-columns",
          "text:list");
  private static final Set<String> IS_BLOCK =
      Set.of("text:p", "text:h", "text:list", "table:table", "text:section");

  private Flow() {}

  /** Mends the flow within an element. */
  static void mend(Element parent) {
    String name = parent.getTagName();
    if (HOLDS_BLOCKS.contains(name)) {
      wrapLoose(parent);
    } else if (HOLDS_PARTS.contains(name)) {
      dropBlanks(parent);
    } else if (name.equals("text:p") || name.equals("text:h")) {
      strip(parent);
    }
    Elements.in(parent).forEach(Flow::mend);
  }

  private static void dropBlanks(Element parent) {
    for (Node node : Elements.nodes(parent)) {
      if (Elements.isBlank(node)) {
        parent.removeChild(node);
      }
    }
  }

  /** White space at the ends of a paragraph is lay-out too. */
  private static void strip(Element paragraph) {
    if (paragraph.getFirstChild() instanceof Text first) {
      first.setData(first.getData().stripLeading());
    }
    if (paragraph.getLastChild() instanceof Text last) {
      last.setData(last.getData().stripTrailing());
    }
  }

  private static void wrapLoose(Element parent) {
    Optional<Element> open = Optional.empty();
    for (Node node : Elements.nodes(parent)) {
      if (node instanceof Element element && IS_BLOCK.contains(element.getTagName())) {
        open = Optional.empty();
      } else if (open.isPresent()) {
        open.get().appendChild(node);
      } else if (Elements.isBlank(node)) {
        parent.removeChild(node);
      } else {
        Element paragraph = parent.getOwnerDocument().createElement("text:p");
        parent.replaceChild(paragraph, node);
        paragraph.appendChild(node);
        open = Optional.of(paragraph);
      }
    }
    if (parent.getTagName().equals("table:table-cell") && !parent.hasChildNodes()) {
      Elements.append(parent, "text:p");
    }
  }
}
