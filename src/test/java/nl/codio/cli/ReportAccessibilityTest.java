package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.browser.Axe;
import nl.codio.browser.Browser;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every report of the example, and one in which nearly nothing is filled in, in a browser. */
@Tag("ci")
class ReportAccessibilityTest {

  private static final String NEARLY_EMPTY = "casussen/chatbot/workshop-2026-05-07.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "druktemonitor, 2026-03-12, nl",
    "druktemonitor, 2026-03-12, en",
    "slimme-camera, 2026-04-09, nl",
    "slimme-camera, 2026-04-09, en",
    "slimme-camera, 2026-10-08, nl",
    "slimme-camera, 2026-10-08, en",
    "voorspelmodel-geldzorgen, 2026-05-21, nl",
    "voorspelmodel-geldzorgen, 2026-05-21, en",
    "chatbot, 2026-05-07, nl",
    "chatbot, 2026-05-07, en"
  })
  void everyone_can_read_it_offline(String name, String workshop, String language)
      throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.write(NEARLY_EMPTY, "codio: 1\nsoort: workshop\ndatum: 2026-05-07\n");

    Run run =
        project.codio(
            "report", name, "--workshop", workshop, "--lang", language, "-o", "verslag.html");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    Path page = project.path("verslag.html");
    assertThat(Files.readString(page)).contains("<html lang=\"" + language + "\"");
    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(new Axe(new Browser(folder)).violations(page)).isEmpty();
  }
}
