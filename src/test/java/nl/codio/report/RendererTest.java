package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.report.render.Renderer;
import nl.codio.report.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

  private static final Path GOLDENS = Path.of("src/test/resources/nl/codio/report");

  @ParameterizedTest
  @CsvSource({
    "druktemonitor, HTML, nl",
    "druktemonitor, MARKDOWN, nl",
    "druktemonitor, HTML, en",
    "druktemonitor, MARKDOWN, en",
    "bijna-leeg, HTML, nl",
    "bijna-leeg, MARKDOWN, nl",
  })
  void rendersAsTheGoldenFile(String name, Format format, String language) throws IOException {
    CaseReport report = name.equals("bijna-leeg") ? Reports.nearlyEmpty() : Reports.crowding();

    String rendered = render(report, format, language);

    Path golden = GOLDENS.resolve(name + "-" + language + "." + format.extension());
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "SVG")
  void signsWhatItMakes(Format format) throws IOException {
    String rendered = render(Reports.nearlyEmpty(), format, "nl");

    assertThat(format.isMarked(rendered)).isTrue();
    assertThat(format.isMarked("<html>door iemand anders, met codio</html>")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "SVG")
  void makesTheSameBytesEachTime(Format format) throws IOException {
    assertThat(render(Reports.crowding(), format, "nl"))
        .isEqualTo(render(Reports.crowding(), format, "nl"));
  }

  @Test
  void bringsNoScriptAndAsksNothingOfTheNetwork() throws IOException {
    // The names of SVG's namespaces look like addresses; nobody goes there.
    String html = render(Reports.crowding(), Format.HTML, "nl");

    assertThat(html.replaceAll("xmlns(:xlink)?=\"http://www.w3.org/[0-9a-z/]+\"", ""))
        .doesNotContain("<script", "<link", "@import", "url(", "src=", "http:", "https:");
  }

  @Test
  void putsTheFormInTheHandbooksOrder() throws IOException {
    String rendered = render(Reports.crowding(), Format.MARKDOWN, "nl");

    assertThat(rendered.lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## Omschrijving project/casus",
            "## Doel",
            "## Stadium project/casus",
            "## Rol van de digitale technologie",
            "## Goed digitaal openbaar bestuur",
            "## CODIO Project waarden",
            "## CODIO Strategie waarden",
            "## Verslaglegging en monitoring",
            "## Wat verder is vastgelegd (Extra: niet in de bijlage)");
  }

  @Test
  void marksEveryRowBelowTheFormAsExtra() throws IOException {
    String rendered = render(Reports.crowding(), Format.MARKDOWN, "nl");

    String below = rendered.substring(rendered.indexOf("## Wat verder is vastgelegd"));
    assertThat(below.lines().filter(line -> line.startsWith("### ")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("(Extra: niet in de bijlage)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"probe-class.ftl", "probe-new.ftl"})
  void letsNoTemplateReachBeyondTheRecord(String template) {
    assertThatThrownBy(() -> render(new Probe(template, ""), Format.HTML))
        .hasRootCauseInstanceOf(TemplateException.class);
  }

  @Test
  void tellsWhichTextsAreShownWithoutTheirMarkup() throws IOException {
    List<PlainText> told = render(new Probe("probe-text.ftl", ">".repeat(200)), Format.MARKDOWN);

    assertThat(told).containsExactly(new PlainText(PlainText.Reason.TOO_DEEP, ">".repeat(40)));
  }

  /**
   * A document for a template of this test alone.
   *
   * @param template in {@code templates/} of the test's resources
   * @param text Markdown
   */
  public record Probe(String template, String text) implements Document {

    @Override
    public String day() {
      return "";
    }
  }

  private static List<PlainText> render(Document document, Format format) throws IOException {
    return new Renderer("0.0-test")
        .render(
            document, format, Edition.internal(new BundleLabels("nl")), new ByteArrayOutputStream())
        .shownPlain();
  }

  private static String render(CaseReport report, Format format, String language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Renderer("0.0-test")
        .render(report, format, Edition.internal(new BundleLabels(language)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
