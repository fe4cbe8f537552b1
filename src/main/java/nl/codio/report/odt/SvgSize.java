package nl.codio.report.odt;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads how large a drawing says it is. */
final class SvgSize {

  /** How many of a unit go into a centimetre. */
  private static final Map<String, Double> UNITS =
      Map.of(
          "", 96 / 2.54, "px", 96 / 2.54, "pt", 72 / 2.54, "pc", 6 / 2.54, "mm", 10.0, "cm", 1.0,
          "in", 1 / 2.54);

  private SvgSize() {}

  /** Its width and height, else those of its view box; nothing when it tells neither. */
  static Optional<Extent> of(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader root = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
      root.nextTag();
      return of(attribute(root, "width"), attribute(root, "height"))
          .or(() -> ofBox(attribute(root, "viewBox")));
    } catch (XMLStreamException noXml) {
      return Optional.empty();
    }
  }

  private static String attribute(XMLStreamReader root, String name) {
    String value = root.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private static Optional<Extent> ofBox(String box) {
    String[] parts = box.split("[ ,]+", -1);
    return parts.length == 4 ? of(parts[2], parts[3]) : Optional.empty();
  }

  private static Optional<Extent> of(String width, String height) {
    return length(width).flatMap(wide -> length(height).map(high -> new Extent(wide, high)));
  }

  private static Optional<Double> length(String text) {
    String unit = text.replaceFirst("^[-+0-9.eE]*[0-9.]", "");
    try {
      double number = Double.parseDouble(text.substring(0, text.length() - unit.length()));
      return Optional.ofNullable(UNITS.get(unit))
          .map(perCentimetre -> number / perCentimetre)
          .filter(length -> length > 0 && Double.isFinite(length));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
