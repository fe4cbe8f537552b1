package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code codio report --format pdf} does with its files. */
class PdfCommandTest {

  private static final String FILE = "rapporten/chatbot/casus.pdf";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void makes_it_again_and_leaves_what_somebody_else_made() throws IOException {
    Run first = report();
    Run again = report();
    Files.writeString(project.path(FILE), "%PDF-1.7\n% van een ander\n");
    Run other = report();

    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.FINE);
    assertThat(again.code()).isEqualTo(ExitCode.FINE);
    assertThat(other.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(project.path(FILE)).content().contains("van een ander");
  }

  @Test
  void a_pdf_on_standard_output_is_the_file_byte_for_byte() throws IOException {
    report();

    byte[] sent = Run.bytes(project.root(), Terminal.nobody(), toStandardOutput());

    assertThat(sent).isEqualTo(Files.readAllBytes(project.path(FILE)));
  }

  @Test
  void a_pdf_is_not_shown_on_the_screen() {
    assertThat(Run.bytes(project.root(), new Screen(), toStandardOutput())).isEmpty();
  }

  @Test
  void without_a_format_there_is_no_pdf() throws IOException {
    project.codio("report", "chatbot", "--type", "casus");

    assertThat(project.filesEnding(".pdf")).isEmpty();
  }

  private Run report() {
    return project.codio(
        "report", "chatbot", "--type", "casus", "--format", "pdf", "--today", "2026-11-24");
  }

  private static String[] toStandardOutput() {
    return new String[] {
      "report", "chatbot", "--type", "casus", "--format", "pdf", "--today", "2026-11-24", "-o", "-"
    };
  }

  /** Somebody who looks. */
  private static final class Screen implements Terminal {

    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public boolean showsOutput() {
      return true;
    }

    @Override
    public Optional<String> ask(String prompt) {
      return Optional.empty();
    }
  }
}
