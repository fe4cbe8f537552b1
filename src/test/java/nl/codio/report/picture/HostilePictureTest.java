package nl.codio.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;
import nl.codio.report.picture.ValueWheel.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What strangers write stays text, and each picture stays a picture. */
class HostilePictureTest {

  private static final Set<String> ELEMENTS =
      Set.of("title", "desc", "g", "path", "rect", "circle", "text", "textPath");

  private final Pencil pencil = new Pencil(Palette.own(), new BundleWords());

  static List<String> texts() {
    return List.of(
        "<script>alert(1)</script>",
        "]]>",
        "\" onload=\"alert(1)",
        "' xlink:href='javascript:alert(1)'",
        "&lt;&#60;&entity;",
        "<!-- ",
        "<![CDATA[ x ]]>",
        "woord ".repeat(50).strip(),
        "W".repeat(300),
        "بساطة ووضوح للجميع في كل مكان",
        "\u202Eomgekeerd",
        "👩‍👩‍👧‍👦 gezin 😀",
        "e\u0301\u0301\u0301\u0301",
        "\u0000\u0007\uD800",
        "nieuwe\nregel\tmet tab",
        " ",
        "");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void an_own_value_of_any_name_stays_text(String text) {
    List<Field> own = List.of(new Field(text, true, true), new Field(text, false, false));

    assertPicture(Sketches.wheel(Set.of(), Set.of(), own), text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void an_action_of_any_text_stays_text(String text) {
    assertPicture(
        new ActionTimeline(
            text,
            "2026-11-24",
            List.of(
                Sketches.bar(text, text, text, text, "open", 0),
                Sketches.bar("A2", text, "9999", "0001", "loopt", 999_999))),
        text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_tension_between_any_names_stays_text(String text) {
    assertPicture(
        new TensionGraph(
            List.of(new Node(text, text, true), new Node("Privacy", "rechtsstaat", false)),
            List.of(
                new Edge(List.of(0, 1), true),
                new Edge(List.of(0, 0), true),
                new Edge(List.of(0), false),
                new Edge(List.of(), false))),
        text);
  }

  private void assertPicture(Picture picture, String text) {
    Element svg = Xml.read(pencil.draw(picture, "beeld"));

    for (Element element : Xml.elements(svg, "*")) {
      assertThat(ELEMENTS).contains(element.getLocalName());
      assertThat(element.getAttribute("onload")).isEmpty();
      assertThat(element.getAttribute("xlink:href")).matches("(#beeld-[a-z0-9-]+)?");
    }
    String shown = text.replaceAll("[\\x00\\x07\\uD800]", "\uFFFD");
    assertThat(Xml.texts(svg, "desc").get(0)).contains(shown);
  }
}
