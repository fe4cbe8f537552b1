package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepTest {

  @TempDir private Path project;

  @BeforeEach
  void begin() throws IOException {
    write("codio.yaml", "codio: 1\nsoort: project\n");
  }

  @Test
  void a_project_without_cases_goes_on_with_a_case() {
    assertThat(lastLine()).isEqualTo("Verder: leg een casus vast met codio init casus NAAM");
  }

  @Test
  void a_case_that_is_described_goes_on_with_a_workshop() throws IOException {
    describedCase();

    assertThat(lastLine()).isEqualTo("Verder: leg een workshop vast met codio init workshop CASUS");
  }

  @Test
  void a_workshop_goes_on_with_a_report() throws IOException {
    describedCase();
    write("proef/workshop.yaml", "codio: 1\nsoort: workshop\ndatum: 2026-12-24\n");

    assertThat(lastLine()).isEqualTo("Verder: maak een verslag met codio report");
  }

  /** Closed, so that nothing of its description is missing. */
  private void describedCase() throws IOException {
    write("proef/casus.yaml", "codio: 1\nsoort: casus\ntitel: Proef\nafgesloten: ja\n");
  }

  private String lastLine() {
    String out = Run.in(project, "validate").out().strip();
    return out.substring(out.lastIndexOf('\n') + 1);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
