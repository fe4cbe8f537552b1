package nl.codio.report.odt;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what the templates made: one element {@code office:document} with all in it. */
final class FlatDocument {

  private FlatDocument() {}

  /**
   * The root of the document.
   *
   * @throws IOException when the templates made no well-formed XML
   */
  static Element read(String filled) throws IOException {
    try {
      Document document = builder().parse(new InputSource(new StringReader(filled.strip())));
      return document.getDocumentElement();
    } catch (SAXException broken) {
      throw new IOException("the templates made no XML: " + broken.getMessage(), broken);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Texts may nest as deep as their reader allows, which is deeper than newer Java's own limit.
      factory.setAttribute("jdk.xml.maxElementDepth", "0");
      factory.setCoalescing(true);
      factory.setIgnoringComments(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrower());
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Without it, the parser prints on standard error. */
  private static final class Thrower implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
