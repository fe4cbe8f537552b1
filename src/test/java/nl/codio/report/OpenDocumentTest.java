package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.codio.Golden;
import nl.codio.report.render.Renderer;
import nl.codio.report.theme.Theme;
import nl.codio.report.theme.TokenFile;
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
            "mimetype",
            "meta.xml",
            "styles.xml",
            "content.xml",
            "Fonts/NotoSans-Regular.ttf",
            "Fonts/NotoSans-Bold.ttf",
            "META-INF/manifest.xml");
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
  void gives_a_drawing_a_picture_of_dots_beside_it_for_who_cannot_show_drawings()
      throws IOException {
    Document probe = new RendererTest.Probe("probe-odt-picture.ftl", "");
    byte[] odt = odt(probe);

    assertThat(part(odt, "content.xml"))
        .containsSubsequence(
            "<draw:image draw:mime-type=\"image/svg+xml\"",
            "<draw:image draw:mime-type=\"image/png\"",
            "xlink:href=\"Pictures/1.png\"",
            "<svg:title>");
    BufferedImage dots = ImageIO.read(new ByteArrayInputStream(bytes(odt, "Pictures/1.png")));
    assertThat(dots.getWidth()).isEqualTo((int) Math.round(17 / 2.54 * 150));
    assertThat(dots.getHeight()).isEqualTo((int) Math.round(8.5 / 2.54 * 150));
    assertThat(drawn(dots)).isPositive();
    assertThat(bytes(odt(probe), "Pictures/1.png")).isEqualTo(bytes(odt, "Pictures/1.png"));
  }

  @Test
  void takes_over_the_colours_fonts_and_weights_of_a_house_style() throws IOException {
    String tokens =
        """
        :root {
          --utrecht-document-color: rgb(1, 2, 3);
          --utrecht-document-font-family: "Fira Sans", Arial, sans-serif;
          --utrecht-heading-1-color: #154273;
          --utrecht-heading-1-font-weight: 500;
          --utrecht-heading-2-font-weight: 550;
          --utrecht-table-header-background-color: rgba(0, 0, 0, .1);
          --codio-democratie-color: oklch(60% 0.1 200);
        }
        """;
    Style style = new Style(Theme.of(TokenFile.read(tokens).tokens()), Style.Logo.none(), "");

    String styles = part(odt(Reports.crowding(), "nl", style), "styles.xml");

    assertThat(styles)
        .contains(
            "style:name=\"Fira Sans\" svg:font-family=\"'Fira Sans', Arial\"",
            "style:font-name=\"Fira Sans\"",
            "fo:color=\"#010203\"",
            "2.25pt solid #154273",
            "fo:color=\"#154273\" fo:font-size=\"22pt\" fo:font-weight=\"500\"",
            "fo:color=\"#0b6a6e\"")
        .doesNotContain("550", "var(", "Noto Sans", "Fonts/");
    assertThat(part(odt(Reports.crowding(), "nl", style), "content.xml"))
        .contains("fo:background-color=\"#e6e6e6\"");
  }

  @Test
  void a_page_that_is_not_white_has_its_colour() throws IOException {
    TokenFile dark = TokenFile.read(":root { --codio-document-background-color: #111 }");
    Style style = new Style(Theme.of(dark.tokens()), Style.Logo.none(), "");

    assertThat(pageLayout(odt(Reports.crowding(), "nl", style)))
        .contains("fo:background-color=\"#111111\"");
    assertThat(pageLayout(odt(Reports.crowding()))).contains("fo:background-color=\"transparent\"");
  }

  @Test
  void begins_with_the_logo_of_the_organisation_and_ends_each_page_with_its_footer()
      throws IOException {
    String logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"4cm\"><path d=\"M0 0h9v9z\"/></svg>";
    Style style =
        new Style(
            Style.own().theme(),
            new Style.Logo(data("image/svg+xml", logo.getBytes(StandardCharsets.UTF_8)), "Wapen"),
            "Team <ethiek>");

    byte[] odt = odt(Reports.crowding(), "nl", style);

    assertThat(part(odt, "Pictures/1.svg")).isEqualTo(logo);
    assertThat(part(odt, "content.xml"))
        .containsSubsequence(
            "<office:text>",
            "<text:p text:style-name=\"Logo\">",
            "svg:height=\"1.8cm\" svg:width=\"0.476cm\"",
            "xlink:href=\"Pictures/1.svg\"",
            "xlink:href=\"Pictures/1.png\"",
            "<svg:title>Wapen</svg:title>",
            "<text:p text:style-name=\"Soort\">");
    assertThat(part(odt, "styles.xml"))
        .contains("Team &lt;ethiek&gt;")
        .containsOnlyOnce("style:master-page-name=\"First_20_Page\"");
  }

  @Test
  void a_logo_of_dots_keeps_its_size_and_stands_alone() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(96, 48, BufferedImage.TYPE_INT_RGB), "png", png);
    Style.Logo logo = new Style.Logo(data("image/png", png.toByteArray()), "");

    byte[] odt = odt(Reports.nearlyEmpty(), "nl", new Style(Style.own().theme(), logo, ""));

    assertThat(bytes(odt, "Pictures/1.png")).isEqualTo(png.toByteArray());
    assertThat(part(odt, "content.xml"))
        .contains("svg:height=\"1.27cm\" svg:width=\"2.54cm\"")
        .doesNotContain("<svg:title>", "data:");
  }

  @Test
  void has_codios_own_font_inside_with_the_letters_to_go_on_in_it() throws IOException {
    byte[] odt = odt(Reports.nearlyEmpty());

    for (String file : List.of("Fonts/NotoSans-Regular.ttf", "Fonts/NotoSans-Bold.ttf")) {
      assertThat(part(odt, "styles.xml")).contains("xlink:href=\"" + file + "\"");
      Font font = font(bytes(odt, file));
      assertThat(font.canDisplayUpTo("Één façade, „Łódź”, ẞ – € 5 − 4")).isEqualTo(-1);
      assertThat(bytes(odt, file)).hasSizeLessThan(100_000);
    }
  }

  private static Font font(byte[] file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  private static String pageLayout(byte[] odt) throws IOException {
    String styles = part(odt, "styles.xml");
    int begin = styles.indexOf("<style:page-layout-properties");
    return styles.substring(begin, styles.indexOf('>', begin));
  }

  private static String data(String type, byte[] picture) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
  }

  private static long drawn(BufferedImage dots) {
    int width = dots.getWidth();
    int[] all = dots.getRGB(0, 0, width, dots.getHeight(), null, 0, width);
    return Arrays.stream(all).filter(dot -> dot >>> 24 != 0).count();
  }

  private static byte[] odt(Document document) throws IOException {
    return odt(document, "nl");
  }

  private static byte[] odt(Document document, String language) throws IOException {
    return odt(document, language, Style.own());
  }

  private static byte[] odt(Document document, String language, Style style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.internal(new BundleLabels(language)).in(style);
    new Renderer("0.0-test").render(document, Format.ODT, edition, out);
    return out.toByteArray();
  }

  private static String part(byte[] odt, String name) throws IOException {
    return new String(bytes(odt, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(byte[] odt, String name) throws IOException {
    assertThat(parts(odt)).containsKey(name);
    return Objects.requireNonNull(parts(odt).get(name));
  }

  private static Map<String, byte[]> parts(byte[] odt) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
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
