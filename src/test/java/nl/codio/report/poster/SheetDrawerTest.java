package nl.codio.report.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.codio.report.picture.Palette;
import nl.codio.report.text.Hostile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SheetDrawerTest {

  @Test
  void every_text_is_text() throws Exception {
    Document svg = drawn("Anders helpt de kaart niemand.");

    StringBuilder texts = new StringBuilder();
    NodeList found = svg.getElementsByTagName("text");
    for (int i = 0; i < found.getLength(); i++) {
      texts.append(found.item(i).getTextContent()).append('\n');
    }
    assertThat(texts.toString())
        .contains(
            "Druktemonitor",
            "Menselijke waardigheid",
            "kaart niemand.",
            "informatiemanager",
            "2026-09-30");
  }

  @Test
  void is_a_sheet_of_an_a_format() throws Exception {
    Document svg = drawn("x");

    assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("841mm");
    assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("594mm");
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1000 706");
  }

  @Test
  void no_letters_are_smaller_than_what_is_read_at_two_metres() throws Exception {
    NodeList texts = drawn("Een reden die lang duurt. ".repeat(20)).getElementsByTagName("text");

    for (int i = 0; i < texts.getLength(); i++) {
      String size = texts.item(i).getAttributes().getNamedItem("font-size").getNodeValue();
      assertThat(Double.parseDouble(size)).isGreaterThanOrEqualTo(9);
    }
  }

  @Test
  void what_a_stranger_writes_stays_text() throws Exception {
    for (String text : Hostile.injections()) {
      Document svg = drawn(text);

      assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      assertThat(svg.getElementsByTagName("image").getLength()).isZero();
      assertThat(svg.getElementsByTagName("a").getLength()).isZero();
      assertThat(svg.getElementsByTagName("foreignObject").getLength()).isZero();
    }
  }

  private static Document drawn(String text) throws Exception {
    Sheet sheet = SheetMaker.make(Posters.of(2, 3, text, text, false), Posters.WORDS);
    String svg = SheetDrawer.draw(sheet, Palette.own(), Posters.WORDS);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
