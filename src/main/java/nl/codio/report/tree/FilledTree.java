package nl.codio.report.tree;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a filled template as a tree; nothing in it can bring in anything from outside. */
public final class FilledTree {

  private FilledTree() {}

  /**
   * The tree of a filled template.
   *
   * @throws IOException when it is no well-formed XML; where it goes wrong is told
   */
  public static Document read(String filled) throws IOException {
    try {
      return builder().parse(new InputSource(new StringReader(filled)));
    } catch (SAXParseException e) {
      String where = e.getLineNumber() + ":" + e.getColumnNumber();
      throw new IOException(where + ": " + e.getMessage(), e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // Texts may nest as deep as their reader allows, which is deeper than newer Java's own limit.
    factory.setAttribute("jdk.xml.maxElementDepth", "0");
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // Its own handler would write on standard error.
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }
}
