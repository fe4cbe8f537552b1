package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.codio.Golden;
import nl.codio.report.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDocumentTest {

  @ParameterizedTest
  @ValueSource(strings = {"druktemonitor", "bijna-leeg"})
  void has_the_content_of_the_golden_file(String name) throws IOException {
    CaseReport report = name.equals("bijna-leeg") ? Reports.nearlyEmpty() : Reports.crowding();

    String content = part(odt(report), "content.xml");

    Golden.check("report/" + name + "-nl.content.xml", content);
  }

  @Test
  void is_a_package_of_which_the_first_file_is_its_type() throws IOException {
    byte[] odt = odt(Reports.nearlyEmpty());

    assertThat(new String(odt, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
    assertThat(new String(odt, 38, 39, StandardCharsets.US_ASCII))
        .isEqualTo("application/vnd.oasis.opendocument.text");
    assertThat(parts(odt).keySet())
        .containsExactly(
            "mimetype", "meta.xml", "styles.xml", "content.xml", "META-INF/manifest.xml");
  }

  @Test
  void tells_no_time_of_writing_and_leaves_no_bytes_to_a_library_of_compression()
      throws IOException {
    for (ZipEntry entry : entries(odt(Reports.crowding()))) {
      assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      assertThat(entry.getExtra()).as(entry.getName()).isNull();
      assertThat(entry.getMethod()).as(entry.getName()).isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void says_at_its_beginning_that_codio_made_it() throws IOException {
    byte[] odt = odt(Reports.crowding());

    assertThat(Format.ODT.isMarked(new String(odt, 0, 2_000, StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void says_what_it_is_and_of_which_day() throws IOException {
    assertThat(part(odt(Reports.crowding()), "meta.xml"))
        .contains(
            "<dc:title>Druktemonitor recreatiegebieden · CODIO-verslag</dc:title>",
            "<dc:subject>Gemeente Voorbeeldstad · CODIO Project · verslag (bijlage 5)</dc:subject>",
            "<dc:language>nl</dc:language>",
            "<meta:creation-date>2026-11-24T00:00:00</meta:creation-date>");
  }

  @Test
  void speaks_the_language_of_the_report() throws IOException {
    byte[] odt = odt(Reports.crowding(), "en");

    assertThat(part(odt, "meta.xml")).contains("<dc:language>en</dc:language>");
    assertThat(part(odt, "styles.xml")).contains("fo:country=\"GB\"", "fo:language=\"en\"");
  }

  @Test
  void marks_a_paragraph_that_runs_from_right_to_left() throws IOException {
    String content =
        part(odt(new RendererTest.Probe("probe-odt.ftl", "שלום\n\nhallo")), "content.xml");

    assertThat(content)
        .contains(
            "style:name=\"RTL1\" style:parent-style-name=\"Antwoord\"",
            "style:writing-mode=\"rl-tb\"",
            "<text:p text:style-name=\"RTL1\">שלום</text:p>",
            "<text:p text:style-name=\"Antwoord\">hallo</text:p>");
  }

  @Test
  void makes_loose_text_of_a_template_a_paragraph_of_its_place() throws IOException {
    String content = part(odt(new RendererTest.Probe("probe-odt.ftl", "- a\n- b")), "content.xml");

    assertThat(content)
        .contains(
            "<text:p text:style-name=\"Antwoord\">los &lt; <text:span>en</text:span> los</text:p>",
            "<text:p text:style-name=\"Table_20_Contents\">los in een cel</text:p>",
            "<text:list text:style-name=\"Tabelopsomming\">");
  }

  @Test
  void takes_a_drawing_out_to_a_file_with_its_words_and_proportions() throws IOException {
    byte[] odt = odt(new RendererTest.Probe("probe-odt-picture.ftl", ""));

    assertThat(part(odt, "content.xml"))
        .contains(
            "<svg:title>Waardenwiel</svg:title>",
            "<svg:desc>Privacy is gekozen.</svg:desc>",
            "svg:height=\"8.5cm\" svg:width=\"17.0cm\"",
            "xlink:href=\"Pictures/1.svg\"")
        .doesNotContain("<circle");
    assertThat(part(odt, "Pictures/1.svg")).contains("<circle r=\"3\"/>\n  <text>a  b</text>");
    assertThat(part(odt, "META-INF/manifest.xml"))
        .contains("manifest:full-path=\"Pictures/1.svg\" manifest:media-type=\"image/svg+xml\"");
  }

  @Test
  void dutch_in_an_english_document_has_a_style_that_says_so() throws IOException {
    String english = part(odt(Reports.crowding(), "en"), "content.xml");
    String dutch = part(odt(Reports.crowding(), "nl"), "content.xml");

    assertThat(english)
        .contains(
            "<style:style style:family=\"text\" style:name=\"Taal.nl\">",
            "fo:country=\"NL\" fo:language=\"nl\"",
            "<text:span text:style-name=\"Taal.nl\">Druktemonitor recreatiegebieden</text:span>")
        .doesNotContain("xml:lang");
    assertThat(dutch).doesNotContain("Taal.", "xml:lang");
  }

  private static byte[] odt(Document document) throws IOException {
    return odt(document, "nl");
  }

  private static byte[] odt(Document document, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.internal(new BundleLabels(language));
    new Renderer("0.0-test").render(document, Format.ODT, edition, out);
    return out.toByteArray();
  }

  private static String part(byte[] odt, String name) throws IOException {
    assertThat(parts(odt)).containsKey(name);
    return Objects.requireNonNull(parts(odt).get(name));
  }

  private static Map<String, String> parts(byte[] odt) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static List<ZipEntry> entries(byte[] odt) throws IOException {
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
