package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code completions/_codio} under the fingers of somebody in a zsh on a terminal. */
@Tag("ci")
class ZshTypingTest {

  /** The second Tab shows what there is to choose from; Ctrl-U takes the line away. */
  private static final String LIST = "\t\t\u0015\n";

  private final Messages dutch = Messages.in(Language.NL);

  @TempDir private Path home;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(home.toRealPath().resolve("stad"));
  }

  @Test
  void shows_every_command_with_what_it_does() throws Exception {
    String shown = shown("codio " + LIST);

    for (String command : Commands.NAMES) {
      assertThat(shown)
          .containsPattern(command + " +-- ")
          .contains("-- " + dutch.text("help." + command + ".summary"));
    }
  }

  @Test
  void shows_every_option_with_what_it_does() throws Exception {
    for (Map.Entry<String, CommandSpec> spec : CompletionScript.specs().entrySet()) {
      String shown = shown("codio " + (spec.getKey() + " -").stripLeading() + LIST);
      for (OptionSpec option : spec.getValue().options()) {
        assertThat(shown)
            .contains(option.names())
            .contains("-- " + dutch.text("help." + option.descriptionKey()));
      }
    }
  }

  @Test
  void shows_the_choices_of_every_closed_list() throws Exception {
    assertThat(shown("codio init " + LIST)).contains(KindChoice.words());
    for (String command : Commands.NAMES) {
      for (OptionSpec option : Grammar.command(command).options()) {
        List<String> words = Offer.words(option);
        if (!words.isEmpty()) {
          assertThat(shown("codio " + command + " " + option.longestName() + " " + LIST))
              .contains(words);
        }
      }
    }
  }

  @Test
  void shows_the_values_principles_and_foundations() throws Exception {
    Map<String, List<String>> names = CompletionScript.frameworkNames();

    assertThat(shown("codio values " + LIST)).contains(names.get("values"));
    assertThat(shown("codio values --principle " + LIST)).contains(names.get("principles"));
    assertThat(shown("codio values --foundation " + LIST)).contains(names.get("foundations"));
  }

  @Test
  void the_tab_key_finishes_words_of_codio() throws Exception {
    assertThat(
            given(
                """
                codio --lang en rep\tdru\t--work\t\t
                codio report --format h\tm\t
                codio report --workshop=2026-05\t
                codio init work\tdru\t
                codio init casus dru\t
                codio values privacy t\t
                codio help rep\t
                codio help cas\t
                codio schema ana\t
                codio templates copy verslag parts/fi\t
                codio templates new ver\t
                codio nergens dru\t
                """))
        .containsExactly(
            "<--lang><en><report><druktemonitor><--workshop=2026-03-12>",
            "<report><--format><html,md>",
            "<report><--workshop=2026-05-21>",
            "<init><workshop><druktemonitor>",
            "<init><casus><dru>",
            "<values><privacy><t>",
            "<help><report>",
            "<help><casus>",
            "<schema><analyse>",
            "<templates><copy><verslag><parts/figures>",
            "<templates><new><ver>",
            "<nergens><dru>");
  }

  @Test
  void shows_half_years_for_an_analysis() throws Exception {
    int year = LocalDate.now(ZoneId.systemDefault()).getYear();

    assertThat(shown("codio init analyse " + LIST)).contains(year - 1 + "-H2", year + "-H1");
  }

  @Test
  void files_are_offered_where_a_path_is_meant_and_nowhere_else() throws Exception {
    assertThat(
            given(
                """
                codio validate strat\t
                codio validate strategie.yaml an\t
                codio report -o strat\t
                codio report casussen/dru\t
                codio values --search strat\t
                codio init project co\t
                """))
        .containsExactly(
            "<validate><strategie.yaml>",
            "<validate><strategie.yaml><analyse-2026-H1.yaml>",
            "<report><-o><strategie.yaml>",
            "<report><casussen/druktemonitor>",
            "<values><--search><strat>",
            "<init><project><co>");
  }

  @Test
  void offers_the_cases_of_the_project_from_any_folder_in_it() throws Exception {
    project.write("casussen/2026/verderop/casus.yaml", "");
    project.write("node_modules/pakket/casus.yaml", "");
    project.write("ander-project/codio.yaml", "");
    project.write("ander-project/casussen/van-een-ander/casus.yaml", "");
    Files.createDirectories(home.resolve("buiten/vreemd"));
    Files.createFile(home.resolve("buiten/vreemd/casus.yaml"));
    Files.createSymbolicLink(project.path("link"), home.resolve("buiten"));
    String from = "cd casussen/chatbot\n";

    assertThat(
            given(
                from
                    + "codio report ver\t\ncodio report van\t\ncodio report pak\t\ncodio report vre\t"))
        .containsExactly("<report><verderop>", "<report><van>", "<report><pak>", "<report><vre>");
    assertThat(given("cd ..\ncodio report dru\t")).containsExactly("<report><druktemonitor>");
  }

  @Test
  void offers_the_workshops_of_the_case() throws Exception {
    assertThat(
            given(
                """
                codio report --workshop \t
                codio report voorspelmodel-geldzorgen --workshop \t
                codio report casussen/druktemonitor --workshop \t
                cd casussen/druktemonitor
                codio report --workshop \t
                codio report 'slimme'\\-camera --workshop 2026-1\t
                """))
        .containsExactly(
            "<report><--workshop><2026->",
            "<report><voorspelmodel-geldzorgen><--workshop><2026-05-21>",
            "<report><casussen/druktemonitor><--workshop><2026-03-12>",
            "<report><--workshop><2026-03-12>",
            "<report><slimme-camera><--workshop><2026-10-08>");
  }

  @Test
  void offers_the_actions_of_the_case_or_all_and_the_measures() throws Exception {
    Path actions = Files.createDirectories(home.resolve("actions")).resolve("_codio");
    Files.writeString(
        actions,
        Files.readString(CompletionScript.ZSH.path())
            .replace(
                "'1:CASUS:_codio_cases'", "'1:ACTIE:_codio_actions' '2:ACTIE:_codio_actions'"));
    project.write("casussen/chatbot/workshop-2026-01-01.yaml", "- {id: 'B77', actie: Iets}\n");

    assertThat(given("codio accents chatbot B\t\ncodio accents nergens B\t", actions))
        .containsExactly("<accents><chatbot><B77>", "<accents><nergens><B77>");
    assertThat(given("codio accents druktemonitor B\t", actions))
        .containsExactly("<accents><druktemonitor><B>");
    assertThat(given("cd casussen/druktemonitor\ncodio accents B\t", actions))
        .containsExactly("<accents><B>");
    assertThat(shown("codio accents nergens " + LIST, actions)).contains("A1", "M1", "B77");
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
  void leaves_out_a_name_that_cannot_be_shown_or_is_an_option() throws Exception {
    for (String name : List.of("-streep", "esc\u001b[31m", "twee\nregels")) {
      project.write("casussen/" + name + "/casus.yaml", "");
    }

    assertThat(shown("codio report " + LIST))
        .contains("chatbot")
        .doesNotContain("streep", "regels", "31m");
    assertThat(given("codio report -- -s\t")).containsExactly("<report><--><-streep>");
  }

  private List<String> given(String keys) throws Exception {
    return given(keys, CompletionScript.ZSH.path());
  }

  private List<String> given(String keys, Path script) throws Exception {
    return typist(script).type(project.root(), keys).given();
  }

  private String shown(String keys) throws Exception {
    return shown(keys, CompletionScript.ZSH.path());
  }

  private String shown(String keys, Path script) throws Exception {
    return typist(script).type(project.root(), keys).screen();
  }

  private Typist typist(Path script) {
    return new Typist("zsh", script, home);
  }
}
