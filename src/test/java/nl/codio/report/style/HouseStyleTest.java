package nl.codio.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.framework.Editions;
import nl.codio.model.OwnTheme;
import nl.codio.project.ProjectReader;
import nl.codio.report.Style;
import nl.codio.report.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the house style that a codio.yaml names. */
class HouseStyleTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void project() throws IOException {
    root = Files.createDirectory(folder.toRealPath().resolve("project"));
  }

  @Test
  void a_project_that_says_nothing_has_codios_own_look() throws IOException {
    HouseStyle house = house("");

    assertThat(house.style()).isEqualTo(Style.own());
    assertThat(house.remarks()).isEmpty();
  }

  @Test
  void one_of_codios_own_looks_goes_by_its_name() throws IOException {
    assertThat(house("thema: hoog-contrast\n").style().theme())
        .isEqualTo(Theme.own(OwnTheme.HIGH_CONTRAST));
  }

  @Test
  void a_file_with_tokens_goes_by_its_path() throws IOException {
    write("huisstijl/tokens.css", "\uFEFF.merk { --utrecht-heading-color: #154273; }");

    HouseStyle house = house("thema: huisstijl/tokens.css\n");

    assertThat(house.style().declarations()).isEqualTo("  --utrecht-heading-color: #154273;");
    assertThat(house.remarks()).isEmpty();
  }

  @Test
  void a_look_that_was_asked_for_goes_before_that_of_the_project() throws IOException {
    HouseStyle house =
        house(
            "thema: nergens.css\nvoettekst: Gemeente\n",
            Optional.of(Look.own(OwnTheme.HIGH_CONTRAST)));

    assertThat(house.style().theme()).isEqualTo(Theme.own(OwnTheme.HIGH_CONTRAST));
    assertThat(house.style().footer()).isEqualTo("Gemeente");
    assertThat(house.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "neutral, style.theme-unknown",
    "nergens.css, style.theme-missing",
    "../buiten.css, style.theme-missing",
    "/etc/passwd, style.theme-missing",
    "map.css, style.theme-unreadable",
    "leeg.css, style.theme-empty",
  })
  void what_cannot_be_used_leaves_codios_own_look_and_is_told(String theme, String key)
      throws IOException {
    Files.writeString(folder.resolve("buiten.css"), ":root { --utrecht-link-color: red; }");
    Files.createDirectory(root.resolve("map.css"));
    write("leeg.css", "p { color: red; }");

    HouseStyle house = house("thema: " + theme + "\n");

    assertThat(house.style()).isEqualTo(Style.own());
    assertThat(house.remarks()).containsExactly(Message.of(key, theme));
  }

  @Test
  void a_file_over_five_megabytes_is_not_read() throws IOException {
    write("groot.css", ":root { --utrecht-link-color: #036; }" + " ".repeat(5_000_000));

    assertThat(house("thema: groot.css\n").remarks())
        .containsExactly(Message.of("style.theme-too-large", "groot.css"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_out_of_the_project_is_not_followed() throws IOException {
    Files.writeString(folder.resolve("buiten.css"), ":root { --utrecht-link-color: red; }");
    Files.write(folder.resolve("buiten.png"), PNG);
    Files.createSymbolicLink(root.resolve("tokens.css"), folder.resolve("buiten.css"));
    Files.createSymbolicLink(root.resolve("logo.png"), folder.resolve("buiten.png"));

    HouseStyle house = house("thema: tokens.css\nlogo: {bestand: logo.png}\n");

    assertThat(house.style()).isEqualTo(Style.own());
    assertThat(house.remarks())
        .containsExactly(
            Message.of("style.theme-missing", "tokens.css"),
            Message.of("style.logo-missing", "logo.png"));
  }

  @Test
  void what_a_report_would_read_but_may_not_be_used_is_told_with_its_line() throws IOException {
    write(
        "t.css",
        """
        :root {
          --utrecht-link-color: #036;
          --utrecht-heading-color: url(https://elders.example/x);
          --utrecht-button-color: url(https://elders.example/y);
        }
        """);

    assertThat(house("thema: t.css\n").remarks())
        .containsExactly(Message.of("style.dropped.call", "t.css", 3, "--utrecht-heading-color"));
  }

  @Test
  void too_little_contrast_is_told_with_both_tokens() throws IOException {
    write("t.css", ":root { --utrecht-heading-4-color: #999; }");

    assertThat(house("thema: t.css\n").remarks())
        .containsExactly(
            Message.of(
                "style.contrast",
                "t.css",
                2,
                8,
                "--utrecht-heading-4-color (#999)",
                "--codio-document-background-color (#ffffff)",
                4,
                5));
  }

  @Test
  void a_picture_becomes_the_logo_with_its_words() throws IOException {
    Files.write(root.resolve("logo.svg"), PNG);

    HouseStyle house = house("logo: {bestand: logo.svg, tekst: Wapen}\n");

    assertThat(house.style().logo())
        .isEqualTo(new Style.Logo("data:image/png;base64,iVBORw0KGgoA", "Wapen"));
    assertThat(house.remarks()).isEmpty();
  }

  @Test
  void a_logo_without_words_is_called_by_the_organisation() throws IOException {
    Files.write(root.resolve("logo.png"), PNG);

    assertThat(
            house("organisatie: Voorbeeldstad\nlogo: {bestand: logo.png}\n")
                .style()
                .logo()
                .alternative())
        .isEqualTo("Voorbeeldstad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d=\"M0 0h9\" fill=\"url(#a)\"/><linearGradient id=\"a\"/>",
        "<style>.a { fill: #036 }</style><use href=\"#a\"/>",
        "<image href=\"data:image/png;base64,iVBORw0KGgoA\"/>",
        "<title>on</title><text>onclick=\"url(x)\"</text>",
      })
  void a_still_svg_is_shown(String content) throws IOException {
    write("logo.svg", "<?xml version=\"1.0\"?><!-- svg -->" + SVG.formatted(content));

    HouseStyle house = house("logo: {bestand: logo.svg, tekst: Wapen}\n");

    assertThat(house.remarks()).isEmpty();
    assertThat(house.style().logo().data()).startsWith("data:image/svg+xml;base64,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g><ScRipt/></g>",
        "<rect onload=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"/>",
        "<image href=\"https://elders.example/x.png\"/>",
        "<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"x.png\"/>",
        "<image href=\"data:image/svg+xml;base64,AA\"/>",
        "<use href=\"andere.svg#a\"/>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<rect style=\"fill: url( 'https://elders.example/x' )\"/>",
        "<style>@import 'x.css';</style>",
        "<style>a { fill: u\\72l(x) }</style>",
        "<?xml-stylesheet href=\"x.css\"?>",
      })
  void an_svg_that_runs_or_fetches_something_is_not_shown(String content) throws IOException {
    write("logo.svg", SVG.formatted(content));

    assertThat(logoRemark()).isEqualTo("style.logo-active");
  }

  @Test
  void an_svg_that_is_built_to_grow_is_not_shown() throws IOException {
    write(
        "logo.svg",
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + SVG.formatted("&b;"));

    assertThat(logoRemark()).isIn("style.logo-active", "style.logo-no-picture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GIF89a", "<html/>", "<svg>", "<svg/>", "%PDF-1.7", "{}"})
  void what_is_no_picture_is_not_shown(String content) throws IOException {
    write("logo.svg", content);

    assertThat(logoRemark()).isEqualTo("style.logo-no-picture");
  }

  @Test
  void a_logo_that_would_make_every_report_heavy_is_not_shown() throws IOException {
    write("logo.svg", SVG.formatted(" ".repeat(500_000)));

    assertThat(logoRemark()).isEqualTo("style.logo-too-large");
  }

  private String logoRemark() throws IOException {
    HouseStyle house = house("logo: {bestand: logo.svg, tekst: Wapen}\n");
    assertThat(house.style().logo()).isEqualTo(Style.Logo.none());
    assertThat(house.remarks()).hasSize(1);
    return house.remarks().get(0).key();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  private HouseStyle house(String settings) throws IOException {
    return house(settings, Optional.empty());
  }

  private HouseStyle house(String settings, Optional<Look> asked) throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\n" + settings);
    return HouseStyle.of(new ProjectReader(Editions.known(), root).read(root), asked);
  }
}
