package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.browser.Axe;
import nl.codio.browser.SelfContained;
import nl.codio.report.assembly.ReportType.OfCase;
import nl.codio.report.assembly.ReportType.OfWorkshop;
import nl.codio.report.assembly.ReportTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that {@code codio templates new} begins, in a browser. */
@Tag("ci")
class StartedReportsAccessibilityTest {

  @TempDir private Path folder;

  static List<String> types() {
    return ReportTypes.names();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyone_can_read_it_offline(String type) throws Exception {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.codio("templates", "new", "eigen", "--from", type);
    List<String> words =
        new ArrayList<>(
            List.of("report", "--type", "eigen", "--trust-templates", "-o", "uit.html"));
    if (ReportTypes.named(type)
        .filter(it -> it instanceof OfCase || it instanceof OfWorkshop)
        .isPresent()) {
      words.add("druktemonitor");
    }

    Run run = project.codio(words.toArray(String[]::new));

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    Path page = project.path("uit.html");
    assertThat(SelfContained.offences(Files.readString(page))).isEmpty();
    assertThat(Axe.of(page, folder)).isEmpty();
  }
}
