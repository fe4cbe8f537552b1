package nl.codio.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds OpenDocument against an allow-list, with a parser of its own. */
public final class SafeOpenDocument {

  private static final Set<String> OF_TEXTS =
      Set.of(
          "text:p",
          "text:span",
          "text:a",
          "text:s",
          "text:tab",
          "text:line-break",
          "text:list",
          "text:list-item",
          "table:table",
          "table:table-column",
          "table:table-header-rows",
          "table:table-row",
          "table:table-cell");

  private SafeOpenDocument() {}

  /** Fails when a fragment is no XML, or holds anything but what a text may bring. */
  static void assertSafeFragment(String fragment) {
    List<String> elements = elements("<root>" + Characters.clean(fragment) + "</root>");
    assertThat(OF_TEXTS).as(fragment).containsAll(elements.subList(1, elements.size()));
  }

  /**
   * The elements of a file, in their order; fails when it is no XML, or links to what is unsafe.
   */
  public static List<String> elements(String xml) {
    List<String> elements = new ArrayList<>();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String localName, String name, Attributes attributes) {
            elements.add(name);
            if (attributes.getValue("xlink:href") != null) {
              SafeMarkup.assertFollowable(attributes.getValue("xlink:href"));
            }
          }
        };
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml)), handler);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(xml, e);
    }
    return elements;
  }
}
