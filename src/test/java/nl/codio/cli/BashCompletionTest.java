package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code completions/codio.bash} offers; its quoting is in {@link BashTypingTest}. */
@DisabledOnOs(OS.WINDOWS)
class BashCompletionTest {

  /** Without any program: what bash itself can do is quick. */
  private static final String PRESS_TAB =
      """
      set -eu
      PATH=$PROGRAMS
      source "$SCRIPT"
      COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
      COMP_LINE=$1
      COMP_POINT=${#1}
      _codio
      if [ "${#COMPREPLY[@]}" -gt 0 ]; then
        printf '%s\\n' "${COMPREPLY[@]}"
      fi
      """;

  @TempDir private Path folder;
  private ExampleCopy project;
  private Path script = CompletionScript.BASH.path();
  private String programs = "";

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void offers_every_command_and_option() throws Exception {
    assertThat(tab("codio ")).containsExactlyElementsOf(Commands.NAMES);
    assertThat(tab("codio help "))
        .containsExactlyElementsOf(CompletionScript.topics(Commands.NAMES));
    for (Map.Entry<String, CommandSpec> spec : CompletionScript.specs().entrySet()) {
      assertThat(tab("codio " + (spec.getKey() + " -").stripLeading()))
          .as(spec.getKey())
          .containsExactlyInAnyOrderElementsOf(spec.getValue().optionsMap().keySet());
    }
  }

  @Test
  void offers_the_words_of_every_closed_list() throws Exception {
    for (String command : Commands.NAMES) {
      for (OptionSpec option : Grammar.command(command).options()) {
        if (option.arity().max() > 0) {
          assertThat(tab("codio " + command + " " + option.longestName() + " "))
              .as(command + " " + option.longestName())
              .containsAll(Offer.words(option));
        }
      }
    }
    assertThat(tab("codio init ")).isEqualTo(KindChoice.words());
  }

  @Test
  void offers_names_that_codio_reads_as_values() throws Exception {
    List<String> names = tab("codio values ");

    assertThat(names).hasSize(32);
    assertThat(names)
        .extracting(name -> Framework.current().values().find(name).map(Value::id).orElse(""))
        .isEqualTo(names);
    assertThat(tab("codio values --foundation ")).hasSize(3);
    assertThat(tab("codio values --principle ")).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codio v                           | values validate
          codio --lang en v                 | values validate
          codio --lang=en v                 | values validate
          codio values pri                  | privacy
          codio values privacy t            |
          codio validate --for              | --format --force
          codio validate --format js        | json
          codio accents --format=           | text json
          codio validate --format=gi        | github gitlab
          codio report --format json --w    | --workshop
          codio report --format m           | md
          codio report --format html,       | html,md html,odt html,pdf html,svg
          codio report --format=html,       | html,md html,odt html,pdf html,svg
          codio report dru                  | druktemonitor
          codio report casussen/chatbot d   |
          codio report -- dru               | druktemonitor
          codio report "dru                 | druktemonitor
          codio report "dru"k               | druktemonitor
          codio report d\\ru                | druktemonitor
          codio accents --format json ch    | chatbot
          codio report --workshop 2026-04   | 2026-04-09
          codio report -o dru               |
          codio report --today dru          |
          codio report > dru                |
          codio report 2>err dru            | druktemonitor
          codio values --search pri         |
          codio validate cas                |
          codio nergens dru                 |
          codio templates co                | copy
          codio templates copy parts/f      | parts/figures parts/form
          codio templates copy verslag wa   | waardenkader waarden
          codio templates new ver           |
          codio init work                   | workshop
          codio init workshop dru           | druktemonitor
          codio init voortgang dru          | druktemonitor
          codio init casus dru              |
          codio init analyse dru            |
          codio init --date 2026-01-01 workshop dru | druktemonitor
          codio init workshop chatbot dru   |
          codio report --format=html,m      | html,md
          codio schema ana                  | analyse
          codio help cas                    | casus
          codio help rep                    | report
          """)
  void completes_what_was_typed(String typed, String expected) throws Exception {
    boolean another = typed.endsWith("=") || typed.endsWith(",");
    assertThat(String.join(" ", tab(another ? typed : typed.stripTrailing())))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void offers_half_years_for_an_analysis() throws Exception {
    programs = System.getenv("PATH"); // bash 3.2 asks date
    int year = LocalDate.now(ZoneId.systemDefault()).getYear();

    assertThat(tab("codio init analyse ")).contains(year - 1 + "-H2", year + "-H1").hasSize(4);
  }

  @Test
  void offers_the_cases_of_the_project_from_any_folder_in_it() throws Exception {
    project.write("casussen/2026/verderop/casus.yaml", "");
    project.write("projecten/elders/casus.yaml", "");
    project.write("node_modules/pakket/casus.yaml", "");
    project.write(".verborgen/geheim/casus.yaml", "");
    project.write("ander-project/codio.yaml", "");
    project.write("ander-project/casussen/van-een-ander/casus.yaml", "");
    project.write("casussen/geen-casus/lees.md", "");
    Files.createDirectories(folder.resolve("buiten/vreemd"));
    Files.createFile(folder.resolve("buiten/vreemd/casus.yaml"));
    Files.createSymbolicLink(project.path("link"), folder.resolve("buiten"));

    assertThat(tabIn("casussen/chatbot", "codio accents "))
        .containsExactlyInAnyOrder(
            "chatbot",
            "druktemonitor",
            "elders",
            "slimme-camera",
            "verderop",
            "voorspelmodel-geldzorgen");
  }

  @Test
  void offers_the_cases_of_projects_below_where_there_is_none_around() throws Exception {
    assertThat(tabIn("..", "codio accents ")).contains("chatbot", "druktemonitor").hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .                      | codio report --workshop                               | 4
          .                      | codio report slimme-camera --workshop                 | 2
          .                      | codio report casussen/slimme-camera/ --workshop       | 2
          .                      | codio report 'slimme'\\-camera --workshop             | 2
          .                      | codio report --format md slimme-camera --workshop     | 2
          casussen/slimme-camera | codio report --workshop                               | 2
          casussen/slimme-camera | codio report druktemonitor --workshop                 | 1
          casussen/slimme-camera | codio report ../druktemonitor/casus.yaml --workshop   | 1
          ..                     | codio report stad/casussen/slimme-camera --workshop   | 2
          """)
  void offers_the_workshops_of_the_case(String from, String typed, int number) throws Exception {
    assertThat(tabIn(from, typed + " ")).hasSize(number).allMatch(day -> day.startsWith("2026-"));
  }

  @Test
  void offers_the_actions_of_the_case_or_all_and_the_measures() throws Exception {
    programs = System.getenv("PATH");
    script = folder.resolve("actions.bash");
    Files.writeString(
        script,
        Files.readString(CompletionScript.BASH.path())
            .replace("takes:accents:1) words='case'", "takes:accents:[12]) words='action'"));
    project.write("casussen/chatbot/casus.yaml", "- id: geen-workshop\n");
    project.write(
        "casussen/chatbot/workshop-2026-01-01.yaml",
        """
        acties:
          - id: B1   # met uitleg
          - {id: "B2", actie: Iets}
          - id: 'B3'
            id: niet-vooraan
          -  {  id: B4 }
          - id:
          - id: $(touch x)
          - id: B1
          - id: B\u001b[31m
        """);

    assertThat(tab("codio accents chatbot "))
        .containsExactly("B1", "B2", "B3", "B4", "\\$\\(touch");
    assertThat(tabIn("casussen/chatbot", "codio accents B")).hasSize(4);
    assertThat(tab("codio accents ")).contains("A1", "B4", "M1", "M6").doesNotHaveDuplicates();
    assertThat(tab("codio accents druktemonitor ")).contains("A1").doesNotContain("B1", "M1");
    assertThat(project.path("x")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-streep", "esc\u001b[31m", "twee\nregels"})
  void leaves_out_a_name_that_cannot_be_shown_or_is_an_option(String name) throws Exception {
    project.write("casussen/" + name + "/casus.yaml", "");
    project.write("casussen/" + name + "/workshop-x.yaml", "");

    assertThat(tab("codio report ")).hasSize(4);
    assertThat(tab("codio report -- -")).hasSize(name.startsWith("-") ? 1 : 0);
  }

  @Test
  void is_quick_in_a_project_of_a_thousand_cases() throws Exception {
    for (int number = 0; number < 1000; number++) {
      project.write("casussen/c" + number + "/casus.yaml", "");
    }
    long start = System.nanoTime();

    assertThat(tab("codio report c")).hasSizeGreaterThan(1000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void asks_for_nothing_that_bash_3_2_lacks() throws IOException {
    assertThat(Files.readString(script))
        .doesNotContainPattern("(declare|local) -[a-zA-Z]*[Agn]")
        .doesNotContainPattern("mapfile|readarray|coproc|\\|&|&>>|\\[\\[ |\\[ -v")
        .doesNotContainPattern("\\$\\{[^}]*(,,|\\^\\^|@[A-Z])\\}");
  }

  private List<String> tab(String typed) throws Exception {
    return tabIn("", typed);
  }

  private List<String> tabIn(String from, String typed) throws Exception {
    List<String> command = List.of("bash", "-c", PRESS_TAB, "-", typed);
    Map<String, String> variables = Map.of("SCRIPT", script.toString(), "PROGRAMS", programs);
    Outcome outcome =
        new Program(command, project.path(from), variables, Duration.ofSeconds(20)).run();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    return outcome.out().lines().toList();
  }
}
