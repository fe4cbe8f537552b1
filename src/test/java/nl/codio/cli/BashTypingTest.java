package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code completions/codio.bash} under the fingers of somebody in an interactive bash. */
@DisabledOnOs(OS.WINDOWS)
class BashTypingTest {

  @TempDir private Path home;
  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    folder = home.toRealPath().resolve("stad");
    ExampleCopy.at(folder);
  }

  @Test
  void the_tab_key_finishes_words_of_codio() throws Exception {
    assertThat(given("codio rep\tdru\t--work\t\t"))
        .containsExactly("<report><druktemonitor><--workshop><2026-03-12>");
    assertThat(given("codio report --workshop=2026-05\t --format=html,m\t"))
        .containsExactly("<report><--workshop=2026-05-21><--format=html,md>");
    assertThat(given("echo | codio values --found\tre\t"))
        .containsExactly("<values><--foundation><rechtsstaat>");
  }

  @Test
  void files_are_offered_where_a_path_is_meant() throws Exception {
    assertThat(given("codio validate strat\t")).containsExactly("<validate><strategie.yaml>");
    assertThat(given("codio report -o strat\t")).containsExactly("<report><-o><strategie.yaml>");
    assertThat(given("codio report casussen/dru\t"))
        .containsExactly("<report><casussen/druktemonitor/>");
    assertThat(given("codio help >/dev/nul\t")).containsExactly("<help>");
  }

  @Test
  void files_are_offered_nowhere_else() throws Exception {
    List<String> ask = List.of("bash", "-c", "type compopt");
    boolean canSaySo = new Program(ask, home, Map.of(), Duration.ofSeconds(9)).run().code() == 0;
    assumeThat(canSaySo).as("bash 3.2 looks for files where nothing was offered").isTrue();

    assertThat(given("codio init project co\t")).containsExactly("<init><project><co>");
    assertThat(given("codio values --search strat\t")).containsExactly("<values><--search><strat>");
  }

  @Test
  void any_name_arrives_as_it_is_and_none_is_run() throws Exception {
    HostileNames names = HostileNames.in(home.toRealPath().resolve("namen"));

    assertThat(given(names.keys("codio report \t--workshop \t")))
        .containsExactlyElementsOf(
            HostileNames.NAMES.stream()
                .map(name -> "<report><" + name + "><--workshop><" + name + ">")
                .toList());
    assertThat(names.didHarm()).isFalse();
  }

  @Test
  void a_quote_that_was_opened_is_closed() throws Exception {
    HostileNames names = HostileNames.in(home.toRealPath().resolve("namen"));
    String there = "cd '" + names.folder() + "/0'\n";

    assertThat(given(there + "codio report \"met\t\ncodio report 'met s\tx\ncodio report met\\ \t"))
        .containsExactly("<report><met spatie>", "<report><met spatie><x>", "<report><met spatie>");
  }

  @Test
  void a_name_that_cannot_stand_between_quotes_is_not_offered_there() throws Exception {
    HostileNames names = HostileNames.in(home.toRealPath().resolve("namen"));
    String there = "cd '" + names.folder();

    assertThat(given(there + "/1'\ncodio report 'd\t'\n" + there + "/2'\ncodio report \"zeg\t\""))
        .containsExactly("<report><d>", "<report><zeg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shopt -s failglob", "shopt -s nullglob", "set -f", "IFS=_a", "GLOBIGNORE='*'"})
  void settings_of_the_shell_make_no_difference(String setting) throws Exception {
    Files.createDirectories(folder.resolve("docs"));

    assertThat(given(setting + "\ncodio acc\tdru\t")).containsExactly("<accents><druktemonitor>");
  }

  private List<String> given(String keys) throws Exception {
    return new Typist("bash", CompletionScript.BASH.path(), home).type(folder, keys).given();
  }
}
