package nl.codio.report.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Looks for what makes an OpenDocument text run or fetch something. */
final class OdtInspector {

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Set<String> FOREIGN =
      Set.of("http://www.w3.org/2002/xforms", "http://www.w3.org/2001/xml-events");

  /** Whole vocabularies of programs and of forms that are sent. */
  private static final Set<String> VOCABULARIES =
      Set.of(ODF + "script:1.0", ODF + "form:1.0", ODF + "presentation:1.0", ODF + "database:1.0");

  private static final Map<String, Set<String>> ACTIVE =
      Map.of(
          ODF + "office:1.0",
              Set.of("scripts", "script", "event-listeners", "dde-source", "forms", "settings"),
          ODF + "drawing:1.0",
              Set.of("object", "object-ole", "plugin", "applet", "floating-frame", "param"),
          ODF + "text:1.0",
              Set.of(
                  "section-source",
                  "dde-connection",
                  "dde-connection-decl",
                  "dde-connection-decls",
                  "script",
                  "execute-macro",
                  "database-display",
                  "database-next",
                  "database-row-select",
                  "database-row-number",
                  "database-name"),
          ODF + "table:1.0",
              Set.of(
                  "table-source",
                  "cell-range-source",
                  "dde-link",
                  "dde-links",
                  "database-source-table",
                  "database-source-query",
                  "database-source-sql"));

  private OdtInspector() {}

  /** What in this element runs or fetches something, as it is told; nothing when all is well. */
  static Optional<String> found(Element element) {
    String vocabulary = String.valueOf(element.getNamespaceURI());
    String name = String.valueOf(element.getLocalName());
    boolean active =
        VOCABULARIES.contains(vocabulary)
            || FOREIGN.contains(vocabulary)
            || ACTIVE.getOrDefault(vocabulary, Set.of()).contains(name);
    if (active) {
      return Optional.of("<" + element.getTagName() + ">");
    }
    Attr address = element.getAttributeNodeNS(XLINK, "href");
    return address == null || isFine(vocabulary, name, PageInspector.seen(address.getValue()))
        ? Optional.empty()
        : Optional.of("<" + element.getTagName() + " xlink:href=\"" + address.getValue() + "\">");
  }

  private static boolean isFine(String vocabulary, String name, String address) {
    boolean link = vocabulary.startsWith(ODF) && name.equals("a");
    return address.isEmpty()
        || address.startsWith("#")
        || (link && PageInspector.isFollowed(address));
  }
}
