package nl.codio.report.odt;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.report.tree.Elements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The files of a package, made of one flat document. */
final class OdtParts {

  private static final String AUTOMATIC_STYLES = "office:automatic-styles";
  private static final String FONTS = "office:font-face-decls";
  private static final List<String> OF_STYLES =
      List.of(FONTS, "office:styles", AUTOMATIC_STYLES, "office:master-styles");
  private static final List<String> OF_CONTENT = List.of(FONTS, AUTOMATIC_STYLES, "office:body");

  private final Element document;

  private OdtParts(Element document) {
    this.document = document;
  }

  /** The files by their paths, what the document is about first. */
  static Map<String, byte[]> of(Element document) {
    OdtParts parts = new OdtParts(document);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("meta.xml", parts.file("office:document-meta", List.of("office:meta")));
    files.put("styles.xml", parts.file("office:document-styles", OF_STYLES));
    files.put("content.xml", parts.file("office:document-content", OF_CONTENT));
    return files;
  }

  private byte[] file(String name, List<String> holds) {
    Element root = document.getOwnerDocument().createElement(name);
    NamedNodeMap attributes = document.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!attribute.getName().equals("office:mimetype")) {
        root.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    for (Element part : Elements.in(document)) {
      if (holds.contains(part.getTagName())) {
        root.appendChild(copy(part, name));
      }
    }
    return XmlPrinter.file(root).getBytes(StandardCharsets.UTF_8);
  }

  /** Page layouts go with the pages of the styles, the other automatic styles with the content. */
  private static Node copy(Element part, String into) {
    Node copy = part.cloneNode(true);
    if (copy instanceof Element styles && part.getTagName().equals(AUTOMATIC_STYLES)) {
      boolean layouts = into.equals("office:document-styles");
      for (Element style : Elements.in(styles)) {
        if (style.getTagName().equals("style:page-layout") != layouts) {
          styles.removeChild(style);
        }
      }
    }
    return copy;
  }
}
