package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate --baseline}: only what is new. */
class BaselineTest {

  private static final String FILE = "codio-baseline.json";
  private static final String LATE = "2028-03-01";
  private static final String WORKSHOP = ExampleCopy.WORKSHOP;

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void what_is_known_is_not_told_and_counted() {
    Run written = validate("--write-baseline", "--fail-on", "advies");
    assertThat(written.code()).isEqualTo(ExitCode.FINE);
    assertThat(written.err()).contains(FILE + ": ", "staan nu in de baseline");

    Run again = validate("--fail-on", "advies");

    assertThat(again.code()).isEqualTo(ExitCode.FINE);
    assertThat(again.out())
        .contains("niets nieuws gevonden")
        .containsPattern("[0-9]+ bekende meldingen staan in de baseline en zijn niet getoond");
  }

  @Test
  void what_is_new_is_told_and_fails() throws IOException {
    validate("--write-baseline");
    project.append("casussen/chatbot/casus.yaml", "onzin: ja\n");

    Run run = validate();

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("casussen/chatbot/casus.yaml").contains("1 fout");
  }

  @Test
  void lines_that_moved_are_still_known() throws IOException {
    validate("--write-baseline");
    project.write(WORKSHOP, "# Een regel erboven.\n\n" + project.read(WORKSHOP));

    assertThat(validate("--fail-on", "advies").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void a_baseline_holds_nothing_that_stands_in_a_file() throws IOException {
    validate("--write-baseline");

    assertThat(project.read(FILE).lines())
        .allMatch(
            line ->
                line.matches(
                    "[\\[\\]{},\\s]*|  \"codio-baseline\": 1,|  \"bevindingen\": \\[|"
                        + "      \"code\": \"[A-Z][0-9]{3}\",|"
                        + "      \"vingerafdruk\": \"[0-9a-f]{32}\""));
  }

  @Test
  void the_same_findings_give_the_same_bytes_from_any_folder() throws IOException {
    Files.createDirectory(project.path(".git"));
    validate("--write-baseline");
    String here = project.read(FILE);

    Run.in(
        project.path("casussen"),
        "validate",
        "--today",
        LATE,
        "--baseline",
        "../" + FILE,
        "--write-baseline");

    assertThat(project.read(FILE)).isEqualTo(here);
  }

  @Test
  void a_baseline_that_is_not_there_is_no_reason_to_tell_all() {
    Run run = validate();

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(FILE).contains("--write-baseline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"codio-baseline\": 2, \"bevindingen\": []}",
        "{\"codio-baseline\": 1, \"bevindingen\": [{}]}",
        "{\"codio-baseline\": 1, \"bevindingen\": [{\"code\": \"x\", \"vingerafdruk\": \"y\"}]}",
        "{\"codio-baseline\": 1, \"bevindingen\": []} []",
        "codio: 1"
      })
  void what_is_no_baseline_is_refused(String text) throws IOException {
    project.write(FILE, text);

    Run run = validate();

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(FILE + " is geen baseline");
  }

  @Test
  void a_file_of_the_user_is_not_overwritten() throws IOException {
    project.write(FILE, "{\"van\": \"mij\"}");

    assertThat(validate("--write-baseline").code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(project.read(FILE)).isEqualTo("{\"van\": \"mij\"}");
    assertThat(validate("--write-baseline", "--force").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void writing_needs_to_know_where() {
    Run run = project.codio("validate", "--write-baseline");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--baseline codio-baseline.json --write-baseline");
  }

  private Run validate(String... more) {
    String[] words = new String[more.length + 5];
    words[0] = "validate";
    words[1] = "--today";
    words[2] = LATE;
    words[3] = "--baseline";
    words[4] = FILE;
    System.arraycopy(more, 0, words, 5, more.length);
    return project.codio(words);
  }
}
