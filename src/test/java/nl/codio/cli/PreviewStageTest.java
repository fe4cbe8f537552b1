package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.codio.preview.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code codio preview} shows, by its options. */
class PreviewStageTest {

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_poster_is_blank_and_upright_when_that_is_asked() {
    String page = page("--type", "poster", "--blank", "--portrait");

    assertThat(page).contains("height: 141.1rem").doesNotContain("Druktemonitor");
  }

  @Test
  void the_values_are_those_of_one_foundation_and_the_year_is_that_which_is_named() {
    assertThat(page("--type", "waarden", "--foundation", "democratie"))
        .contains("democratie")
        .doesNotContain("Privacy");
    assertThat(page("--type", "jaarrapportage", "--year", "2025")).contains("jaarrapportage 2025");
  }

  @Test
  void a_wish_that_the_type_does_not_take_is_refused() {
    assertThatThrownBy(() -> stage("--type", "verslag", "--blank")).isInstanceOf(WrongUse.class);
  }

  @Test
  void what_is_hard_to_read_in_the_house_style_is_told_once() throws IOException {
    project.write("t.css", ":root { --utrecht-heading-4-color: #999 }");
    project.replace("codio.yaml", "thema: neutraal", "thema: t.css");

    assertThat(stage("--type", "verslag").now().remarks())
        .singleElement()
        .asString()
        .contains("t.css: contrast 2,8 : 1");
  }

  private String page(String... options) {
    return stage(options).now().documents().get(0).html().get();
  }

  private Stage stage(String... options) {
    CommandSpec spec = CommandSpec.create();
    new PreviewCommand().declare(spec);
    spec.addOption(SharedOptions.language());
    PrintWriter nobody = new PrintWriter(new StringWriter());
    return PreviewCommand.stage(
        new Arguments(new CommandLine(spec).parseArgs(options)),
        Run.session(project.path(""), nobody, nobody));
  }
}
