package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(given("codio report --workshop=2026-05\t --format=html,\t"))
        .containsExactly("<report><--workshop=2026-05-21><--format=html,md>");
    assertThat(given("echo | codio values --found\tre\t"))
        .containsExactly("<values><--foundation><rechtsstaat>");
  }

  @Test
  void files_are_offered_where_a_path_is_meant_and_nowhere_else() throws Exception {
    assertThat(given("codio validate strat\t")).containsExactly("<validate><strategie.yaml>");
    assertThat(given("codio report -o strat\t")).containsExactly("<report><-o><strategie.yaml>");
    assertThat(given("codio report casussen/dru\t"))
        .containsExactly("<report><casussen/druktemonitor/>");
    assertThat(given("codio help >/dev/nul\t")).containsExactly("<help>");
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
  void settings_of_the_shell_make_no_difference() throws Exception {
    assertThat(
            given("shopt -s failglob nullglob\nset -f\nIFS=re\nGLOBIGNORE='*'\ncodio report dru\t"))
        .containsExactly("<report><druktemonitor>");
  }

  private List<String> given(String keys) throws Exception {
    return new Typist(CompletionScript.BASH, home).type(folder, keys).given();
  }
}
