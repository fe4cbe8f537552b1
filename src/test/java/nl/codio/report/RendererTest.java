package nl.codio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static String render(CaseReport report, Format format, String language)
      throws IOException {
    StringWriter out = new StringWriter();
    new Renderer("0.0-test").render(report, format, new BundleLabels(language), out);
    return out.toString();
  }
}
