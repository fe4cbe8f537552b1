package nl.codio.report.odt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Prints XML, the same on every machine: a block a line, for whoever compares two documents, and
 * attributes in the order of their names.
 */
final class XmlPrinter {

  /** Elements within a line of text, before which a line break would be a space. */
  private static final Set<String> INLINE =
      Set.of(
          "text:span",
          "text:a",
          "text:s",
          "text:tab",
          "text:line-break",
          "draw:frame",
          "text:title",
          "text:page-number",
          "text:page-count");

  private final StringBuilder out = new StringBuilder();
  private final boolean inLines;

  private XmlPrinter(boolean inLines) {
    this.inLines = inLines;
  }

  /** A file of the document. */
  static String file(Element root) {
    return printed(root, true);
  }

  /** A file of which all white space stays as it is. */
  static String exactly(Element root) {
    return printed(root, false);
  }

  private static String printed(Element root, boolean inLines) {
    XmlPrinter printer = new XmlPrinter(inLines);
    printer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    printer.element(root, false);
    return printer.out.append('\n').toString();
  }

  private void element(Element element, boolean inLine) {
    if (inLines && !inLine) {
      out.append('\n');
    }
    out.append('<').append(element.getTagName());
    attributes(element);
    List<Node> nodes = Elements.nodes(element);
    if (nodes.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    boolean holdsText = holdsText(element.getTagName(), nodes);
    for (Node node : nodes) {
      if (node instanceof Element child) {
        element(child, holdsText);
      } else if (!inLines) {
        out.append(escaped(node.getNodeValue()));
      } else if (holdsText) {
        text(node.getNodeValue());
      }
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  private static boolean holdsText(String name, List<Node> nodes) {
    return INLINE.contains(name)
        || name.equals("text:p")
        || name.equals("text:h")
        || nodes.stream().anyMatch(node -> !(node instanceof Element) && !Elements.isBlank(node));
  }

  private void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    Map<String, String> byName = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      byName.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    byName.forEach(
        (name, value) ->
            out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
  }

  /** White space of a template's lay-out counts as one space, as it does in the format. */
  private void text(String text) {
    boolean space = false;
    for (char c : escaped(text).toCharArray()) {
      boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!white || !space) {
        out.append(white ? ' ' : c);
      }
      space = white;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
