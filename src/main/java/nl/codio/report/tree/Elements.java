package nl.codio.report.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The tree as formats walk it. */
public final class Elements {

  private Elements() {}

  /** The nodes in an element as they are now, so that it can be changed while they are seen. */
  public static List<Node> nodes(Element parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  /** The elements in an element. */
  public static List<Element> in(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node : nodes(parent)) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The elements of this name within an element, at any depth, in order, as they are now. */
  public static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The first element of this name in an element. */
  public static Optional<Element> first(Element parent, String name) {
    return in(parent).stream().filter(element -> element.getTagName().equals(name)).findFirst();
  }

  /** A new element within another, at its end. */
  public static Element append(Element parent, String name) {
    Element element = parent.getOwnerDocument().createElement(name);
    parent.appendChild(element);
    return element;
  }

  /** Whether it is text of nothing but white space. */
  public static boolean isBlank(Node node) {
    return node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank();
  }

  /** Whether its first letter that has a direction runs from right to left. */
  public static boolean runsLeftward(Element element) {
    String text = element.getTextContent();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      switch (Character.getDirectionality(text.codePointAt(at))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
