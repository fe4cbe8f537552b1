package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.browser.Axe;
import nl.codio.browser.Browser;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of each type, in a browser. */
@Tag("ci")
class ReportTypesAccessibilityTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "druktemonitor --type casus",
    "chatbot --type casus",
    "druktemonitor --type poster",
    "slimme-camera --type poster --portrait",
    "--type poster --blank",
    "--type poster --blank --portrait",
    "--type waardenkader",
    "--type waarden",
    "--type waarden --foundation rechtsstaat"
  })
  void everyone_can_read_it_offline(String options) throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    List<String> words = new ArrayList<>(List.of("report", "-o", "uit.html"));
    words.addAll(List.of(options.split(" ", -1)));

    Run run = project.codio(words.toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    Path page = project.path("uit.html");
    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(new Axe(new Browser(folder)).violations(page)).isEmpty();
  }
}
