package nl.codio.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What an OpenDocument text says of its own structure.
 *
 * @param content its text
 * @param styles the styles that a reader can choose
 * @param meta what it says of itself
 */
public record OpenDocumentFile(Document content, Document styles, Document meta) {

  /** Reads this file. */
  public static OpenDocumentFile of(Path odt)
      throws IOException, ParserConfigurationException, SAXException {
    try (ZipFile zip = new ZipFile(odt.toFile(), StandardCharsets.UTF_8)) {
      return new OpenDocumentFile(
          part(zip, "content.xml"), part(zip, "styles.xml"), part(zip, "meta.xml"));
    }
  }

  private static Document part(ZipFile zip, String name)
      throws IOException, ParserConfigurationException, SAXException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new AssertionError("no " + name + " in " + zip.getName());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    }
  }

  /** The text of each heading, in their order. */
  public List<String> headings() {
    return all("text:h").stream().map(heading -> heading.getTextContent().strip()).toList();
  }

  /** The level of each heading, in their order; 1 is the highest. */
  public List<Integer> levels() {
    return all("text:h").stream()
        .map(heading -> Integer.parseInt(heading.getAttribute("text:outline-level")))
        .toList();
  }

  /** The headings whose style is no heading's, nor goes on from one. */
  public List<String> unstyledHeadings() {
    return all("text:h").stream()
        .filter(heading -> !isHeading(heading.getAttribute("text:style-name")))
        .map(Element::getTextContent)
        .toList();
  }

  private boolean isHeading(String style) {
    return style.startsWith("Heading_20_")
        || Stream.of(content, styles)
            .flatMap(part -> all(part, "style:style").stream())
            .filter(it -> it.getAttribute("style:name").equals(style))
            .anyMatch(it -> isHeading(it.getAttribute("style:parent-style-name")));
  }

  /** The names of the tables of which no row is said to head the columns. */
  public List<String> tablesWithoutHeaderRow() {
    return all("table:table").stream()
        .filter(table -> table.getElementsByTagName("table:table-header-rows").getLength() == 0)
        .map(table -> table.getAttribute("table:name") + ": " + table.getTextContent())
        .toList();
  }

  /** The pictures that are not told in words. */
  public List<String> picturesWithoutWords() {
    return all("draw:frame").stream()
        .filter(frame -> frame.getElementsByTagName("draw:image").getLength() > 0)
        .filter(frame -> isBlank(frame, "svg:title") || isBlank(frame, "svg:desc"))
        .map(frame -> frame.getAttribute("draw:name"))
        .toList();
  }

  /** What it says of itself under this name, blank when it says nothing. */
  public String meta(String name) {
    NodeList found = meta.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static boolean isBlank(Element frame, String words) {
    NodeList found = frame.getElementsByTagName(words);
    return found.getLength() == 0 || found.item(0).getTextContent().isBlank();
  }

  private List<Element> all(String name) {
    return all(content, name);
  }

  private static List<Element> all(Document part, String name) {
    NodeList found = part.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
