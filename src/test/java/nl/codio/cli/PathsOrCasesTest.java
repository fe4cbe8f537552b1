package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code codio validate} and {@code codio fix} on a case by its name. */
class PathsOrCasesTest {

  private static final String WORKSHOP = "casussen/druktemonitor/workshop-2026-03-12.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.replace(WORKSHOP, "datum: 2026-03-12", "datum: 12 maart 2026");
    project.write("casussen/chatbot/casus.yaml", "codio: 1\nsoort: casus\n  kapot");
  }

  @Test
  void a_name_stands_for_the_folder_of_the_case() {
    String byName = project.codio("validate", "druktemonitor").out();

    assertThat(byName)
        .contains(WORKSHOP)
        .doesNotContain("chatbot")
        .isEqualTo(project.codio("validate", "casussen/druktemonitor").out());
  }

  @Test
  void also_where_nothing_of_the_case_can_be_read() {
    assertThat(project.codio("validate", "chatbot").out()).contains("casussen/chatbot/casus.yaml");
  }

  @Test
  void a_path_of_that_name_goes_before_it() throws IOException {
    project.write("druktemonitor/los.txt", "");

    assertThat(project.codio("validate", "druktemonitor").out()).doesNotContain(WORKSHOP);
  }

  @Test
  void fix_mends_the_case_and_no_other() throws IOException {
    Run run = project.codio("fix", "druktemonitor");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(project.read(WORKSHOP)).contains("datum: 2026-03-12");
  }

  @Test
  void a_name_that_is_neither_gets_the_nearest_case() {
    Run run = project.codio("validate", "druktemonitr");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            """
            "druktemonitr" is geen bestand of map, en geen casus van dit project.
            Bedoel je druktemonitor?
            De casussen zijn: druktemonitor, slimme-camera, voorspelmodel-geldzorgen.
            """);
  }

  @Test
  void outside_a_project_it_is_a_path_that_does_not_exist(@TempDir Path elsewhere) {
    assertThat(Run.in(elsewhere, "validate", "druktemonitor").err())
        .isEqualTo("\"druktemonitor\" bestaat niet.\n");
  }
}
