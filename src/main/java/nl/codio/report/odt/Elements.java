package nl.codio.report.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The tree as this package walks it. */
final class Elements {

  private Elements() {}

  /** The nodes in an element as they are now, so that it can be changed while they are seen. */
  static List<Node> nodes(Element parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  /** The elements in an element. */
  static List<Element> in(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node : nodes(parent)) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The elements of this name, at any depth, in the order of the text. */
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    collect(root, name, found);
    return found;
  }

  private static void collect(Element parent, String name, List<Element> found) {
    for (Element element : in(parent)) {
      if (element.getTagName().equals(name)) {
        found.add(element);
      }
      collect(element, name, found);
    }
  }

  /** The first element of this name in an element. */
  static Optional<Element> first(Element parent, String name) {
    return in(parent).stream().filter(element -> element.getTagName().equals(name)).findFirst();
  }

  /** A new element within another, at its end. */
  static Element append(Element parent, String name) {
    Element element = parent.getOwnerDocument().createElement(name);
    parent.appendChild(element);
    return element;
  }

  static boolean isBlank(Node node) {
    return node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
  }
}
