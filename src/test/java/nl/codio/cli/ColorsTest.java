package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorsTest {

  private static final String CODES = "\u001b\\[[0-9;]*m";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', xterm, '', false, true",
    "'', '', '', false, true",
    "1, xterm, '', false, false",
    "0, xterm, '', false, false",
    "'', dumb, '', false, false",
    "'', '', '', true, false",
    "'', '', WT_SESSION, true, true",
    "'', '', ANSICON, true, true",
    "'', xterm, '', true, true",
    "1, xterm, WT_SESSION, true, false"
  })
  void the_environment_says_whether_colours_are_shown(
      String noColor, String term, String other, boolean windows, boolean shown) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term, other, "x");

    assertThat(Colors.shownBy(environment, windows)).isEqualTo(shown);
    assertThat(Colors.shownBy(Map.of(), windows)).isEqualTo(!windows);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, true",
    "auto, false, false",
    "always, false, true",
    "never, true, false"
  })
  void what_is_asked_for_goes_before_the_terminal(String color, boolean terminal, boolean shown)
      throws IOException {
    String text = validate(terminal, "validate", "--color", color);

    assertThat(text.contains("\u001b[")).isEqualTo(shown);
  }

  @Test
  void colours_are_added_to_the_same_text() throws IOException {
    String plain = validate(false, "validate");
    String coloured = validate(true, "validate");

    assertThat(coloured)
        .contains(":53:13: \u001b[1;31mfout\u001b[0m K025: ")
        .contains("      |             \u001b[1;31m^^^^^^^\u001b[0m bedoel je")
        .contains(": \u001b[1;36madvies\u001b[0m C191: ");
    assertThat(coloured.replaceAll(CODES, "")).isEqualTo(plain);
  }

  @Test
  void no_colour_of_a_stranger_comes_through_beside_ours() throws IOException {
    ExampleCopy project = ExampleCopy.at(folder.toRealPath().resolve("vreemd"));
    project.write("strategie.yaml", "codio: 1\nsoort: strategie\n\"\\e[32mgroen\\e]0;x\\a\": 1\n");

    String text = run(project, true, "validate", "strategie.yaml");

    assertThat(text).contains("\u001b[1;31mfout\u001b[0m B020: ", "\ufffd[32mgroen");
    assertThat(text.replaceAll("\u001b\\[(1;3[136]|0)m", "")).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void a_form_for_programs_has_none() throws IOException {
    for (FindingsFormat format : FindingsFormat.values()) {
      if (format != FindingsFormat.TEXT) {
        assertThat(validate(true, "validate", "--color", "always", "--format", format.word()))
            .doesNotContain("\u001b");
      }
    }
  }

  private String validate(boolean terminal, String... args) throws IOException {
    Path root = folder.toRealPath().resolve("stad");
    if (Files.exists(root)) {
      return run(new ExampleCopy(root), terminal, args);
    }
    ExampleCopy project = ExampleCopy.at(root);
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    return run(project, terminal, args);
  }

  private static String run(ExampleCopy project, boolean terminal, String... args) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Main.run(Run.session(project.root(), writer, writer, new Screen(terminal)), args);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private record Screen(boolean showsColors) implements Terminal {

    @Override
    public boolean isThere() {
      return false;
    }

    @Override
    public Optional<String> ask(String prompt) {
      return Optional.empty();
    }
  }
}
