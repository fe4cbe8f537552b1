package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.codio.browser.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents about a strategy, in a browser and on paper. */
@Tag("ci")
class StrategyReportsInBrowserTest {

  /** An accent value with texts as long as those of the example. */
  private static final String LONG =
      """
          - waarde: %s
            karakter: na-te-streven
            onderbouwing: |
              Onze systemen hangen aan die van buurgemeenten en partners in de regio. Wie daar alleen
              over beslist, schuift gevolgen door naar een ander.
            bestuurlijke-lading: |
              Elk besluit dat met hulp van een systeem is genomen, kan een medewerker in gewone taal
              uitleggen, met de gegevens erbij die zijn gebruikt.
      """;

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void eight_accent_values_fit_on_one_page() throws Exception {
    project.replace(
        "strategie.yaml",
        "  afgevallen:\n",
        LONG.formatted("samenwerking") + LONG.formatted("zorgvuldigheid") + "  afgevallen:\n");
    Path page = page("accentwaarden", "nl");

    byte[] pdf = new Browser(folder).print(page);

    assertThat(Files.readString(page)).contains("Deze 8 accentwaarden");
    assertThat(pages(pdf)).isEqualTo(1);
  }

  private static long pages(byte[] pdf) {
    return Pattern.compile("/Type\\s*/Page\\b")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }

  private Path page(String type, String language) {
    Run run = project.codio("report", "--type", type, "--lang", language, "-o", type + ".html");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return project.path(type + ".html");
  }
}
