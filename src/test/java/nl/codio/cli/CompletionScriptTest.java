package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code completions/codio.bash} as a shell runs it when someone presses the tab key. */
@DisabledOnOs(OS.WINDOWS)
class CompletionScriptTest {

  private static final Path SCRIPT = Path.of("completions/codio.bash").toAbsolutePath();

  private static final Path ZSH_SCRIPT = SCRIPT.resolveSibling("_codio");

  private static final String PRESS_TAB =
      """
      source "$SCRIPT"
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _codio_complete
      if [ "${#COMPREPLY[@]}" -gt 0 ]; then
        printf '%s\\n' "${COMPREPLY[@]}"
      fi
      """;

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void its_lists_are_what_the_commands_declare() throws IOException {
    String script = Files.readString(SCRIPT);
    String renewed = CompletionScript.renewed(script);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(SCRIPT, renewed);
    } else {
      assertThat(script).as("re-made with -Dgoldens.update=true").isEqualTo(renewed);
    }
  }

  @Test
  void its_explanations_are_what_the_help_says() throws IOException {
    String script = Files.readString(ZSH_SCRIPT);
    String renewed = CompletionScript.renewedForZsh(script);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(ZSH_SCRIPT, renewed);
    } else {
      assertThat(script).as("re-made with -Dgoldens.update=true").isEqualTo(renewed);
    }
  }

  @Test
  void offers_every_command_and_option() throws Exception {
    assertThat(tab("codio", "")).containsExactlyElementsOf(Commands.NAMES);
    assertThat(tab("codio", "help", "")).containsAll(Commands.NAMES).contains("casus");
    for (Map.Entry<String, CommandSpec> spec : CompletionScript.specs().entrySet()) {
      List<String> offered =
          spec.getKey().isEmpty() ? tab("codio", "-") : tab("codio", spec.getKey(), "-");
      assertThat(offered)
          .as(spec.getKey())
          .containsExactlyInAnyOrderElementsOf(spec.getValue().optionsMap().keySet());
    }
  }

  @Test
  void offers_the_words_of_every_closed_list() throws Exception {
    for (String command : Commands.NAMES) {
      for (OptionSpec option : Grammar.command(command).options()) {
        assertThat(tab("codio", command, option.longestName(), ""))
            .as(command + " " + option.longestName())
            .containsAll(CompletionScript.choices(option));
      }
    }
  }

  @Test
  void offers_names_that_codio_reads_as_values() throws Exception {
    List<String> names = tab("codio", "values", "");

    assertThat(names).hasSize(32);
    assertThat(names)
        .extracting(name -> Framework.current().values().find(name).map(Value::id).orElse(""))
        .isEqualTo(names);
    assertThat(tab("codio", "values", "--foundation", "")).hasSize(3);
    assertThat(tab("codio", "values", "--principle", "")).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codio v                          | values validate
          codio --lang en v                | values validate
          codio --lang = en v              | values validate
          codio values pri                 | privacy
          codio validate --fo              | --format
          codio validate --format j        | json
          codio validate --format = j      | json
          codio validate --format =        | text json
          codio validate --format=j        | --format=json
          codio report --format json --w   | --workshop
          codio report --format m          | md
          codio report dru                 | druktemonitor
          codio accents --format json ch   | chatbot
          codio report --workshop 2026-04  | 2026-04-09
          codio schema wor                 | workshop
          codio report -o dru              |
          codio report --today dru         |
          codio values --search pri        |
          codio validate cas               |
          codio nergens dru                |
          codio report --format html,m     | html,md
          codio report --format=html,m     | --format=html,md
          codio init w                     | workshop
          codio init workshop dru          | druktemonitor
          codio init --date 2026-01-01 workshop dru | druktemonitor
          codio init casus dru             |
          codio init workshop chatbot dru  |
          codio schema ana                 | analyse
          codio help cas                   | casus
          codio help rep                   | report
          """)
  void completes_what_was_typed(String words, String expected) throws Exception {
    assertThat(String.join(" ", tab(words.split(" +", -1))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void offers_the_cases_of_the_project_from_any_folder_in_it() throws Exception {
    project.write("casussen/met spatie/casus.yaml", "");

    assertThat(tabIn("casussen/chatbot", "bash", "codio", "accents", ""))
        .containsExactly(
            "chatbot",
            "druktemonitor",
            "met\\ spatie",
            "slimme-camera",
            "voorspelmodel-geldzorgen");
    assertThat(tabIn("..", "bash", "codio", "accents", "")).isEmpty();
  }

  @Test
  @Tag("ci")
  void zsh_reads_it_too() throws Exception {
    assertThat(tabIn("", "zsh", "codio", "report", "--workshop", "2026-0"))
        .containsExactly("2026-03-12", "2026-04-09", "2026-05-21");
    assertThat(tabIn("..", "zsh", "codio", "accents", "")).isEmpty();
    assertThat(tabIn("", "zsh", "codio", "values", "--format=j")).containsExactly("--format=json");
  }

  private List<String> tab(String... words) throws Exception {
    return tabIn("", "bash", words);
  }

  private List<String> tabIn(String from, String shell, String... words) throws Exception {
    String start =
        shell.equals("zsh")
            ? "autoload -U +X bashcompinit; bashcompinit; complete() { }; emulate -R ksh\n"
            : "set -eu\n";
    List<String> command = new ArrayList<>(List.of(shell, "-c", start + PRESS_TAB, "-"));
    command.addAll(List.of(words));
    Map<String, String> variables = Map.of("SCRIPT", SCRIPT.toString());
    Outcome outcome =
        new Program(command, project.path(from), variables, Duration.ofSeconds(20)).run();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    return outcome.out().lines().toList();
  }
}
