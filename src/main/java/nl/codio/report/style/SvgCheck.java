package nl.codio.report.style;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a picture in SVG stands still: it runs nothing and fetches nothing, whoever shows it. */
enum SvgCheck {
  /** It is SVG and stands still. */
  STILL,
  /** It is SVG that runs or fetches something. */
  ACTIVE,
  /** It is no SVG, or no sound XML. */
  NO_SVG;

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 200;

  /** What is not drawn, or draws what comes from elsewhere. */
  private static final Set<String> ACTIVE_ELEMENTS =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener");

  static SvgCheck of(byte[] bytes) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      return read(xml);
    } catch (XMLStreamException | RuntimeException notXml) {
      return NO_SVG;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static SvgCheck read(XMLStreamReader xml) throws XMLStreamException {
    SvgCheck found = NO_SVG;
    int depth = 0;
    boolean style = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (depth == 0 && !isSvg(xml)) {
          return NO_SVG;
        }
        found = found == ACTIVE || isActive(xml) || ++depth > DEEPEST ? ACTIVE : STILL;
        style = xml.getLocalName().equals("style");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        style = false;
      } else if (isCommand(event, xml) || (style && xml.hasText() && fetches(xml.getText()))) {
        found = ACTIVE;
      }
    }
    return found;
  }

  /** Something for the program that reads it. */
  private static boolean isCommand(int event, XMLStreamReader xml) {
    return switch (event) {
      case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.PROCESSING_INSTRUCTION -> true;
      case XMLStreamConstants.DTD -> String.valueOf(xml.getText()).contains("[");
      default -> false;
    };
  }

  private static boolean isSvg(XMLStreamReader xml) {
    return xml.getLocalName().equals("svg") && NAMESPACE.equals(xml.getNamespaceURI());
  }

  private static boolean isActive(XMLStreamReader xml) {
    if (ACTIVE_ELEMENTS.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      boolean leadsAway = name.equals("href") && !isInside(value);
      if (name.startsWith("on") || name.equals("src") || leadsAway || fetches(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(String address) {
    return address.startsWith("#")
        || address.startsWith("data:image/png;base64,")
        || address.startsWith("data:image/jpeg;base64,");
  }

  private static boolean fetches(String css) {
    String text = css.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    String outside = text.replace("url(#", "").replace("url(\"#", "").replace("url('#", "");
    return outside.contains("url(")
        || outside.contains("@import")
        || outside.contains("image-set(")
        || outside.contains("\\");
  }
}
