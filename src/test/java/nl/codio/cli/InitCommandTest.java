package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  private static final String CASE = "casussen/voorbeeldcasus/casus.yaml";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void here() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void an_empty_folder_becomes_a_project() throws IOException {
    Run run = codio("init");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .contains("Gemaakt: codio.yaml\n", "Gemaakt: strategie.yaml\n", "Gemaakt: " + CASE + "\n")
        .endsWith("Verder: vul " + CASE + " in, en controleer met codio validate\n");
    assertThat(files())
        .contains(
            ".gitattributes",
            ".gitignore",
            ".vscode/extensions.json",
            ".vscode/settings.json",
            CASE,
            "codio.yaml",
            "strategie.yaml")
        .noneMatch(name -> name.endsWith(".tmp"));
    assertThat(read(".gitignore")).contains("\nrapporten/\n");
    assertThat(read(".gitattributes")).contains("\nvoortgang*.yaml merge=union\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--all-fields", "--no-strategy", "--lang=en"})
  void what_it_writes_is_valid_without_a_warning(String option) throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    for (String command :
        List.of(
            "init",
            "init casus Proef één",
            "init workshop voorbeeldcasus",
            "init workshop voorbeeldcasus --date 2026-12-24",
            "init voortgang",
            "init voortgang proef-een",
            "init analyse")) {
      boolean ofProject = command.equals("init");
      boolean fits = ofProject || !option.equals("--no-strategy");
      String line = option.isEmpty() || !fits ? command : command + " " + option;
      Run run = codio(line.split(" "));
      assertThat(run.err()).as(line).isEmpty();
      assertThat(run.code()).as(line).isEqualTo(ExitCode.FINE);
    }

    Run validated = codio("validate");

    assertThat(validated.code()).isEqualTo(ExitCode.FINE);
    assertThat(validated.out()).doesNotContain("fout", "waarschuwing");
    assertThat(files())
        .contains("casussen/voorbeeldcasus/workshop-2026-12-01.yaml", "analyse-2026-H1.yaml");
  }

  @Test
  void what_is_known_stands_in_the_files() throws IOException {
    codio("init", "--organisation", "Gemeente \"Één\": wij", "--case", "Fietsen # tellen");

    assertThat(read("codio.yaml")).contains("\norganisatie: \"Gemeente \\\"Één\\\": wij\"\n");
    assertThat(read("strategie.yaml"))
        .contains("\ntitel: \"CODIO Strategie Gemeente \\\"Één\\\": wij\"\n");
    assertThat(read("casussen/fietsen-tellen/casus.yaml"))
        .startsWith("# yaml-language-server: $schema=../../.codio/schemas/casus.json\n")
        .contains("\ntitel: \"Fietsen # tellen\"\n");
    assertThat(codio("validate").out()).doesNotContain("fout", "waarschuwing");
  }

  @Test
  void another_folder_can_be_named() throws IOException {
    Run run = codio("init", "project", "nieuw/codio");

    assertThat(run.out()).contains("Verder: ga naar de map nieuw/codio\n");
    assertThat(files()).contains("nieuw/codio/codio.yaml", "nieuw/codio/" + CASE);
  }

  @Test
  void a_folder_that_holds_other_things_keeps_every_byte_of_them() throws IOException {
    write("README.md", "van ons");
    write(".gitignore", "*.tmp\r\n");
    write(".gitattributes", "voortgang*.yaml merge=union");
    write(".vscode/settings.json", "{\n  // van ons\n  \"editor.tabSize\": 4\n}\n");
    write(".vscode/extensions.json", "{}");

    Run run = codio("init");

    assertThat(run.out()).contains("Aangevuld: .gitignore\n", "Aangevuld: .vscode/settings.json\n");
    assertThat(read("README.md")).isEqualTo("van ons");
    assertThat(read(".gitignore")).startsWith("*.tmp\r\n").endsWith("\r\nrapporten/\r\n");
    assertThat(read(".gitattributes")).isEqualTo("voortgang*.yaml merge=union");
    assertThat(read(".vscode/settings.json"))
        .endsWith("\n  // van ons\n  \"editor.tabSize\": 4\n}\n")
        .contains(".codio/schemas/casus.json");
    assertThat(read(".vscode/extensions.json")).isEqualTo("{}");
  }

  @Test
  void settings_of_an_editor_that_cannot_be_read_stay_as_they_are() throws IOException {
    write(".vscode/settings.json", "{ kapot");

    Run run = codio("init");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err())
        .isEqualTo(".vscode/settings.json is niet te lezen en blijft zoals het is.\n");
    assertThat(read(".vscode/settings.json")).isEqualTo("{ kapot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategie.yaml", CASE, "casussen"})
  void makes_nothing_where_something_is_in_the_way(String name) throws IOException {
    write(name, "van mij");

    Run run = codio("init");

    assertThat(run.code()).isNotEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name, "Er is niets gemaakt of veranderd.");
    assertThat(files()).containsExactly(name);
    assertThat(read(name)).isEqualTo("van mij");
  }

  @Test
  void a_project_is_not_begun_twice_nor_within_another() throws IOException {
    codio("init");
    Map<String, String> before = snapshot();

    Run again = codio("init");
    Run within = Run.in(folder.resolve("casussen"), "init");
    Run named = codio("init", "project", "casussen/nieuw");

    assertThat(again.err()).startsWith("Hier staat al een project: codio.yaml.\n");
    assertThat(within.err()).startsWith("Deze map ligt in een project: ../codio.yaml.\n");
    assertThat(named.err()).startsWith("Deze map ligt in een project: codio.yaml.\n");
    assertThat(List.of(again.code(), within.code(), named.code())).containsOnly(ExitCode.WRONG_USE);
    assertThat(again.err()).contains("codio init casus NAAM");
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void a_file_is_no_folder_for_a_project() throws IOException {
    write("bestand", "");

    assertThat(codio("init", "project", "bestand").err())
        .isEqualTo("bestand is een bestand; daar hoort een map te staan.\n");
    assertThat(codio("init", "project", "bestand/erin").code()).isNotEqualTo(ExitCode.FINE);
    assertThat(files()).containsExactly("bestand");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_in_which_nobody_may_write_is_told() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("dicht"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "root may write anywhere");

    Run run = Run.in(locked, "init");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("codio.yaml is niet te schrijven", "Er is niets gemaakt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Path project = Files.createDirectory(folder.resolve("project"));
    Files.createSymbolicLink(project.resolve("casussen"), elsewhere);

    Run run = Run.in(project, "init");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("komt door een koppeling buiten het project terecht");
    assertThat(files()).containsExactly("project/casussen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../buiten | is een pad
          a\\b       | is een pad
          ..        | geen letter of cijfer
          🚲        | geen letter of cijfer
          CON       | Op Windows
          """)
  void a_name_that_names_no_folder_is_told(String name, String told) throws IOException {
    codio("init");
    Map<String, String> before = snapshot();

    Run run = codio("init", "casus", name);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(told);
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void a_case_keeps_its_name_as_its_title() throws IOException {
    codio("init");

    Run unquoted = codio("init", "casus", "Proef", "één");
    Run titled = codio("init", "casus", "camera", "--title", "Slimme camera's: een proef");

    assertThat(unquoted.out()).startsWith("Gemaakt: casussen/proef-een/casus.yaml\n");
    assertThat(read("casussen/proef-een/casus.yaml")).contains("\ntitel: Proef één\n");
    assertThat(titled.code()).isEqualTo(ExitCode.FINE);
    assertThat(read("casussen/camera/casus.yaml"))
        .contains("\ntitel: \"Slimme camera's: een proef\"\n");
  }

  @Test
  void a_case_that_exists_stays_as_it_is() throws IOException {
    codio("init");
    codio("init", "casus", "Proef één");
    Map<String, String> before = snapshot();

    Run run = codio("init", "casus", "proef een");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            """
            De casus proef-een bestaat al: casussen/proef-een/casus.yaml.
            Een workshop erbij: codio init workshop proef-een
            """);
    assertThat(snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          init casus                         | De casus heeft een naam nodig
          init druktemonitor                 | codio init casus "druktemonitor"
          init casos                         | Bedoel je casus?
          init workshop voorbeeldcasu        | Bedoel je voorbeeldcasus?
          init workshop --date 31-2-2027     | Achter --date hoort een datum
          init workshop --date 12-3-2027     | Bedoel je 2027-03-12?
          init analyse 2026                  | Een analyse gaat over een half jaar
          init analyse 2026-H3               | Een analyse gaat over een half jaar
          init analyse 2026-H1 2026-H2       | "2026-H2" is hier te veel
          init strategie                     | strategie.yaml bestaat al.
          init strategie nieuw               | "nieuw" is hier te veel
          init casus Proef --date 2027-01-01 | --date hoort niet bij init casus.
          init casus Proef --all-field       | Bedoel je --all-fields?
          """)
  void a_mistake_is_told_and_nothing_is_made(String line, String told) throws IOException {
    codio("init");
    Map<String, String> before = snapshot();

    Run run = codio(line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
    assertThat(snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"casus Proef", "workshop", "strategie", "analyse 2026-H1", "voortgang"})
  void outside_a_project_the_way_to_one_is_told(String line) {
    Run run = codio(("init " + line).split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("Hier staat geen project", "codio init");
  }

  @Test
  void a_workshop_takes_over_accents_version_and_groups() throws IOException {
    ExampleCopy example = ExampleCopy.at(folder.resolve("stad"));

    Run run = example.codio("init", "workshop", "druktemonitor", "--date", "2027-02-01");

    assertThat(run.err()).isEmpty();
    String file = example.read("casussen/druktemonitor/workshop-2027-02-01.yaml");
    nl.codio.Golden.check("cli/init/workshop-2027-02-01.yaml", file);
    assertThat(example.codio("validate", "--today", "2026-12-01").out())
        .doesNotContain("workshop-2027-02-01.yaml:");
    assertThat(example.codio("validate", "--today", "2027-02-02").out())
        .doesNotContain("waarschuwing W155", "waarschuwing W209");
  }

  @Test
  void the_case_around_the_current_folder_or_the_only_one_is_meant() throws IOException {
    codio("init");
    Run only = codio("init", "workshop");
    codio("init", "casus", "Tweede");

    Run several = codio("init", "workshop", "--date", "2027-01-01");
    Run around = Run.in(folder.resolve("casussen/tweede"), "init", "workshop");

    assertThat(only.out()).startsWith("Gemaakt: casussen/voorbeeldcasus/workshop-2026-12-01.yaml");
    assertThat(several.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(several.err()).contains("Bij welke casus", "tweede, voorbeeldcasus");
    assertThat(around.out()).startsWith("Gemaakt: workshop-2026-12-01.yaml\n");
  }

  @Test
  void a_new_strategy_refers_to_the_one_before_it() throws IOException {
    codio("init", "--organisation", "Gemeente X");
    Files.move(folder.resolve("strategie.yaml"), folder.resolve("strategie-2022.yaml"));

    Run run = codio("init", "strategie", "--title", "Strategie 2027");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(read("strategie.yaml"))
        .contains("\ntitel: Strategie 2027\n", "\nvervangt: strategie-2022.yaml\n");
  }

  @Test
  void a_strategy_that_comes_later_has_to_be_named_in_the_project() throws IOException {
    codio("init", "--no-strategy");

    assertThat(codio("init", "strategie").out()).contains("strategie: strategie.yaml\n");
    assertThat(codio("validate").out()).doesNotContain("fout");
  }

  @Test
  void asks_in_a_terminal_what_was_not_typed() throws IOException {
    Run run = asked(List.of("init"), "Gemeente X", "misschien", "nee", "../x", "Fietsen");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).contains("Antwoord met ja of nee.\n", "\"../x\" is een pad.");
    assertThat(files()).contains("casussen/fietsen/casus.yaml").doesNotContain("strategie.yaml");
    assertThat(asked(List.of("init", "workshop"), "").out()).contains("workshop-2026-12-01.yaml");
    assertThat(asked(List.of("init", "casus"), "", "Tweede").out()).contains("casussen/tweede");
    assertThat(asked(List.of("init", "workshop"), "derde", "tweede", "12 maart 2027", "2027-03-12"))
        .satisfies(it -> assertThat(it.out()).contains("tweede/workshop-2027-03-12.yaml"))
        .satisfies(it -> assertThat(it.err()).contains("fietsen, tweede", "2027-03-12"));
    assertThat(asked(List.of("init", "analyse"), "").out()).contains("analyse-2026-H1.yaml");
  }

  @Test
  void asks_nothing_that_was_typed() {
    Run run = asked(List.of("init", "--organisation", "X", "--case", "Y", "--no-strategy"));

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void makes_nothing_when_the_person_stops_answering() throws IOException {
    Run run = asked(List.of("init"), "Gemeente X");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).isEqualTo("Gestopt: er is niets gemaakt.\n");
    assertThat(files()).isEmpty();
  }

  /** A run in which a person gives these answers, and then ends the input. */
  private Run asked(List<String> arguments, String... answers) {
    Deque<String> left = new ArrayDeque<>(List.of(answers));
    Terminal person =
        new Terminal() {
          @Override
          public boolean isThere() {
            return true;
          }

          @Override
          public Optional<String> ask(String prompt) {
            return Optional.ofNullable(left.poll());
          }
        };
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Session session = Run.session(folder, new PrintWriter(out), new PrintWriter(err), person);
    ExitCode code = Main.run(session, arguments.toArray(String[]::new));
    assertThat(left).as("answers to questions that were not asked").isEmpty();
    return new Run(code, out.toString(), err.toString());
  }

  private Run codio(String... args) {
    return Run.in(folder, args);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> files() throws IOException {
    return List.copyOf(snapshot().keySet());
  }

  private Map<String, String> snapshot() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(it -> !Files.isDirectory(it, java.nio.file.LinkOption.NOFOLLOW_LINKS))
              .toList()) {
        String text = Files.isRegularFile(file) ? Files.readString(file) : "";
        all.put(folder.relativize(file).toString().replace('\\', '/'), text);
      }
    }
    return all;
  }
}
