package nl.codio.report.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a picture as any program does that knows nothing but XML. */
final class Xml {

  private Xml() {}

  /** The root; an error when it is not well-formed. */
  static Element read(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("no well-formed picture: " + e.getMessage(), e);
    }
  }

  /** The texts of all elements of a name. */
  static List<String> texts(Element root, String tag) {
    return elements(root, tag).stream().map(Element::getTextContent).toList();
  }

  /** All ids. */
  static List<String> ids(Element root) {
    return elements(root, "*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** All elements of a name, {@code *} for each. */
  static List<Element> elements(Element root, String tag) {
    NodeList nodes = root.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
