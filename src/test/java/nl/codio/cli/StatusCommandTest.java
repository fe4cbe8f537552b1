package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.codio.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

  private static final String CHATBOT = "casussen/chatbot/casus.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @CsvSource({
    "alles, '', 2026-11-24",
    "alles-laat, '', 2027-07-01",
    "net-begonnen, chatbot, 2026-11-24",
    "acties-lopen, druktemonitor, 2026-11-24",
    "acties-te-laat, druktemonitor, 2027-07-01",
    "tweede-workshop-gepland, slimme-camera, 2026-09-20",
    "gestopt, voorspelmodel-geldzorgen, 2026-11-24",
    "strategie, strategie.yaml, 2026-11-24",
    "strategie-laat, strategie.yaml, 2027-07-01"
  })
  void shows_how_far_the_example_is(String golden, String word, String day) {
    Run run =
        word.isEmpty()
            ? project.codio("status", "--today", day)
            : project.codio("status", word, "--today", day);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/status/" + golden + ".txt", run.out());
  }

  @Test
  void speaks_english_too() {
    Golden.check(
        "cli/status/english.txt",
        project.codio("status", "--lang", "en", "--today", "2027-07-01").out()
            + project
                .codio("status", "slimme-camera", "--lang", "en", "--today", "2027-07-01")
                .out());
  }

  @Test
  void json_is_an_array_with_an_object_for_each_strategy_and_case() throws IOException {
    String one =
        project.codio("status", "druktemonitor", "--format", "json", "--today", "2027-07-01").out();
    Golden.check("cli/status/acties-te-laat.json", one);

    JsonNode all = json("status", "--format", "json");
    assertThat(all).hasSize(5);
    assertThat(all.at("/0/soort").asText()).isEqualTo("strategie");
    assertThat(all.at("/1/naam").asText()).isEqualTo("chatbot");
  }

  @Test
  void no_actions_yet_is_not_a_zero() throws IOException {
    assertThat(json("status", "chatbot", "--format", "json").at("/0/acties").isNull()).isTrue();
    assertThat(project.codio("status").out()).containsPattern("chatbot .* nog geen\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"druktemonitor", "casussen/druktemonitor", "casussen/druktemonitor/casus.yaml"})
  void a_case_is_called_by_its_name_or_by_a_path(String word) {
    assertThat(project.codio("status", word).out())
        .isEqualTo(project.codio("status", "druktemonitor").out())
        .startsWith("Druktemonitor recreatiegebieden (casus druktemonitor)\n");
  }

  @Test
  void a_strategy_is_called_by_its_file_or_in_a_word() {
    assertThat(project.codio("status", "strategie").out())
        .isEqualTo(project.codio("status", "strategie.yaml").out())
        .startsWith("CODIO Strategie 2026-2030 (strategie.yaml)\n");
  }

  @Test
  void several_are_shown_each_once() throws IOException {
    Run run = project.codio("status", "chatbot", "strategie.yaml", "casussen/chatbot");

    assertThat(run.out().lines().filter(line -> line.contains("(casus chatbot)"))).hasSize(1);
    assertThat(run.out()).contains("(strategie.yaml)");
    assertThat(json("status", "casussen", "--format", "json")).hasSize(4);
  }

  @Test
  void without_a_name_and_in_a_folder_of_projects_all_are_shown() throws IOException {
    String inCase = Run.in(project.path("casussen/chatbot"), "status").out();

    assertThat(inCase).contains("strategie.yaml", "druktemonitor", "slimme-camera");
    assertThat(Run.in(folder.toRealPath(), "status", "stad").out())
        .contains("stad/casussen/chatbot/casus.yaml:9: doel-workshop");
  }

  @Test
  void an_unknown_case_gets_the_nearest_and_all_names() {
    Run run = project.codio("status", "druktmonitor");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            "druktmonitor" is geen casus van dit project.
            Bedoel je druktemonitor?
            De casussen zijn: chatbot, druktemonitor, slimme-camera, voorspelmodel-geldzorgen.
            """);
    assertThat(Run.in(Path.of("templates").toAbsolutePath(), "status").code())
        .isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void files_that_cannot_be_read_are_counted_and_do_not_fail() throws IOException {
    project.write(CHATBOT, "codio: [");

    Run all = project.codio("status");
    Run one = project.codio("status", "chatbot");

    assertThat(all.code()).isEqualTo(ExitCode.FINE);
    assertThat(all.out()).doesNotContain("chatbot").contains("druktemonitor");
    assertThat(all.err())
        .isEqualTo(
            "1 bestand is niet te lezen en telt hier niet mee."
                + " Wat eraan schort: codio validate\n");
    assertThat(one.out()).isEmpty();
    assertThat(one.err()).isEqualTo(all.err());
  }

  @Test
  void findings_do_not_make_it_fail_and_lead_to_validate() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "waarde: privacy", "waarde: privasy");

    Run run = project.codio("status", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).containsPattern("1 fout.* in deze bestanden, los van de fasen");
  }

  @Test
  void a_project_without_anything_says_how_to_begin() throws IOException {
    Path empty = folder.toRealPath().resolve("leeg");
    new ExampleCopy(empty).write("codio.yaml", "codio: 1\nsoort: project\n");

    assertThat(Run.in(empty, "status").out())
        .isEqualTo(
            """
            Hier is nog geen casus en geen strategie.
            Verder: leg een casus vast met codio init casus NAAM
            """);
    assertThat(Run.in(empty, "status", "--format", "json").out()).isEqualTo("[]\n");
  }

  @Test
  void nothing_is_written() throws IOException {
    Map<String, String> before = project.snapshot();

    project.codio("status");
    project.codio("status", "druktemonitor", "--format", "json");

    assertThat(project.snapshot()).isEqualTo(before);
  }

  @Test
  void people_s_texts_do_not_steer_the_terminal() throws IOException {
    project.replace(
        "casussen/druktemonitor/casus.yaml",
        "titel: Druktemonitor recreatiegebieden",
        "titel: \"\\e[2J\\u202eX\"");

    assertThat(project.codio("status", "druktemonitor").out())
        .startsWith("\ufffd[2J\ufffdX (casus");
  }

  @Test
  void a_case_of_which_the_name_has_a_space_is_quoted_in_a_command() throws IOException {
    project.write(
        "casussen/proef een/casus.yaml",
        """
        codio: 1
        soort: casus
        titel: X
        gereed-voor-workshop: ja
        omschrijving: {context: a}
        technologie: {reden: a}
        stakeholders: {betrekken: a}
        vraagstukken: {kansen: [a]}
        """);

    assertThat(project.codio("status", "proef een").out())
        .contains("  Typ: codio init workshop \"proef een\"\n");
  }

  private JsonNode json(String... args) throws IOException {
    return new ObjectMapper().readTree(project.codio(args).out());
  }
}
