package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code codio validate --stdin}. */
class StandardInputTest {

  private static final String LOOSE =
      "codio: 1\nsoort: casus\ntitel: Proef\nafgesloten: ja\nstdium: nieuw\n";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_text_is_checked_as_the_file_of_that_name_in_its_project() throws IOException {
    String saved = project.read(ExampleCopy.WORKSHOP);
    String typed = saved.replaceFirst("- \\{waarde: privacy", "- {waarde: rust");

    Run run = validate(typed, "--stdin", "--stdin-filename", ExampleCopy.WORKSHOP);

    assertThat(run.out())
        .contains(ExampleCopy.WORKSHOP + ":97:5: waarschuwing W209: De accentwaarde Privacy")
        .contains("   97 |   - {waarde: rust", "strategie.yaml:80: ")
        .endsWith(" in 1 van 1 bestand\n")
        .doesNotContain("chatbot");
    assertThat(project.read(ExampleCopy.WORKSHOP)).isEqualTo(saved);
  }

  @Test
  void its_file_need_not_be_there_yet() {
    Run run = validate(LOOSE, "--stdin", "--stdin-filename=casussen/nieuw/casus.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).startsWith("casussen/nieuw/casus.yaml:5:1: fout B020: ");
    assertThat(project.path("casussen/nieuw")).doesNotExist();
  }

  @Test
  void a_text_without_a_name_is_checked_alone() {
    Run run = validate(LOOSE, "--stdin");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .startsWith("(stdin):5:1: fout B020: ")
        .contains("    5 | stdium: nieuw\n")
        .endsWith(" in 1 van 1 bestand\n");
  }

  @Test
  void bytes_are_read_as_in_a_file() throws IOException {
    byte[] latin = "codio: 1\nsoort: casus\ntitel: één\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] large = "x".repeat(5_000_001).getBytes(StandardCharsets.UTF_8);

    assertThat(Run.reading(project.root(), latin, "validate", "--stdin").out())
        .contains("(stdin):3:8: fout B002: ");
    assertThat(Run.reading(project.root(), large, "validate", "--stdin").out())
        .contains("(stdin):1:1: fout B003: ");
    assertThat(validate("", "--stdin").out()).contains("(stdin):1:1: fout B005: ");
  }

  @Test
  void a_name_without_a_text_is_wrong_use() {
    Run run = validate(LOOSE, "--stdin-filename", "casus.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            "--stdin-filename zegt hoe de tekst heet die met --stdin binnenkomt. Zet --stdin"
                + " erbij.\n");
  }

  @Test
  void a_path_beside_a_text_is_wrong_use() {
    Run run = validate(LOOSE, "--stdin", "casus.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            "\"casus.yaml\" is hier te veel.\nMet --stdin komt de tekst niet uit een bestand. Zeg"
                + " hoe hij heet met --stdin-filename casus.yaml.\n");
  }

  @Test
  void a_name_that_is_none_is_wrong_use() throws IOException {
    assertThat(validate(LOOSE, "--stdin", "--stdin-filename", "casussen").err())
        .isEqualTo("casussen is een map. Achter --stdin-filename hoort een bestand.\n");
    assertThat(validate(LOOSE, "--stdin", "--stdin-filename", "").code())
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(validate(LOOSE, "--stdin", "--stdin-filename", "a\0b").code())
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(Files.exists(project.path("casussen"))).isTrue();
  }

  private Run validate(String text, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "validate";
    System.arraycopy(options, 0, args, 1, options.length);
    return Run.reading(project.root(), text.getBytes(StandardCharsets.UTF_8), args);
  }
}
