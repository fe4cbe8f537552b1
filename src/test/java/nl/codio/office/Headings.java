package nl.codio.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The headings of an OpenDocument text, as its file holds them. */
public final class Headings {

  private Headings() {}

  /** The text of each heading, in their order. */
  public static List<String> in(Path odt) throws Exception {
    try (ZipFile zip = new ZipFile(odt.toFile(), StandardCharsets.UTF_8)) {
      Document content =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(zip.getInputStream(zip.getEntry("content.xml")));
      NodeList headings = content.getElementsByTagName("text:h");
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < headings.getLength(); i++) {
        texts.add(headings.item(i).getTextContent().strip());
      }
      return texts;
    }
  }
}
