package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import nl.codio.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentsCommandTest {

  private static final String CASE = "casussen/druktemonitor/casus.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void shows_each_accent_value_of_a_case_with_what_the_workshops_said() {
    Run run = project.codio("accents", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/accents/druktemonitor.txt", run.out());
    Golden.check(
        "cli/accents/slimme-camera-en.txt",
        project.codio("accents", "slimme-camera", "--lang", "en").out());
  }

  @Test
  void json_is_an_array_with_an_object_a_case() throws IOException {
    Golden.check(
        "cli/accents/druktemonitor.json",
        project.codio("accents", "druktemonitor", "--format", "json").out());

    JsonNode all = json("accents", "--format", "json");
    assertThat(all).hasSize(4);
    assertThat(all)
        .allSatisfy(
            one ->
                assertThat(one.fieldNames())
                    .toIterable()
                    .containsExactly("casus", "titel", "strategie", "vastgesteld", "accentwaarden"))
        .allSatisfy(one -> assertThat(one.get("accentwaarden")).hasSize(6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "druktemonitor",
        "casussen/druktemonitor",
        "casussen/druktemonitor/",
        ExampleCopy.WORKSHOP,
        "casussen/chatbot/../druktemonitor"
      })
  void a_case_is_called_by_its_name_or_by_a_path(String name) {
    assertThat(project.codio("accents", name).out())
        .isEqualTo(project.codio("accents", "druktemonitor").out());
    assertThat(Run.in(project.path("casussen/druktemonitor"), "accents", ".").out())
        .isEqualTo(project.codio("accents", "druktemonitor").out());
  }

  @Test
  void without_a_name_shows_all_cases() {
    assertThat(Run.in(project.path("casussen/chatbot"), "accents").out())
        .contains("(chatbot)", "(druktemonitor)", "(slimme-camera)", "(voorspelmodel-geldzorgen)");
  }

  @Test
  void a_folder_without_a_case_does_not_hide_a_case_of_that_name() throws IOException {
    project.write("druktemonitor/notitie.txt", "geen casus");

    assertThat(project.codio("accents", "druktemonitor").out()).startsWith("Druktemonitor");
  }

  @Test
  void an_unknown_case_gets_the_nearest_and_all_names() {
    Run run = project.codio("accents", "druktmonitor");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            "druktmonitor" is geen casus van dit project.
            Bedoel je druktemonitor?
            De casussen zijn: chatbot, druktemonitor, slimme-camera, voorspelmodel-geldzorgen.
            """);
    assertThat(project.codio("accents", "strategie.yaml").err())
        .startsWith("Bij \"strategie.yaml\" hoort geen casus: ");
    assertThat(Run.in(Path.of("templates").toAbsolutePath(), "accents", "druktemonitor").code())
        .isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void a_judged_value_that_is_chosen_above_tells_why_from_there() throws IOException {
    JsonNode privacy = accent(json("accents", "druktemonitor", "--format", "json"), "Privacy");
    String why = privacy.at("/oordelen/0/waarom").asText();

    assertThat(why).startsWith("Wie weet waar iemand elke zondag loopt");
    assertThat(privacy.at("/oordelen/0/invulling").asText()).startsWith("We gebruiken alleen");
    assertThat(project.codio("accents", "druktemonitor").out())
        .contains("speelt een rol. Wie weet waar iemand elke");
  }

  @Test
  void what_is_said_at_the_judgement_itself_wins() throws IOException {
    project.replace(
        ExampleCopy.WORKSHOP,
        "{waarde: privacy, speelt-rol: ja}",
        "{waarde: Privacy, speelt-rol: deels, waarom: Om iets anders}");

    assertThat(project.codio("accents", "druktemonitor").out())
        .contains("speelt deels een rol. Om iets anders. Invulling: We\n");
  }

  @Test
  void a_value_that_is_not_judged_says_so() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "  - {waarde: privacy, speelt-rol: ja}\n", "");
    project.replace(
        ExampleCopy.WORKSHOP, "{waarde: transparantie, speelt-rol: ja}", "{waarde: transparantie}");

    Run run = project.codio("accents", "druktemonitor");

    assertThat(run.out()).containsPattern("Workshop 12 maart 2026  nog niet beoordeeld\n");
    assertThat(run.out()).contains("nog niet beoordeeld. Veel mensen weten niet");
  }

  @Test
  void a_case_without_a_strategy_says_so() throws IOException {
    project.write(CASE, project.read(CASE) + "strategie: geen\n");

    Run run = project.codio("accents", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .isEqualTo(
            """
            Druktemonitor recreatiegebieden (druktemonitor)
              Deze casus valt onder geen strategie, dus er zijn geen accentwaarden. CODIO
              Project werkt ook zonder.

            """);
    assertThat(json("accents", "druktemonitor", "--format", "json").at("/0/accentwaarden"))
        .isEmpty();
  }

  @Test
  void a_strategy_that_is_not_there_leads_to_validate() throws IOException {
    project.replace("codio.yaml", "strategie: strategie.yaml", "strategie: elders.yaml");

    assertThat(project.codio("accents", "druktemonitor").out())
        .contains("is niet te vinden", "codio validate");
  }

  @Test
  void a_strategy_without_accent_values_says_whether_that_was_chosen() throws IOException {
    String draft = "codio: 1\nsoort: strategie\ntitel: Proef\n";
    project.write("strategie.yaml", draft);
    assertThat(project.codio("accents", "chatbot").out())
        .contains("Accentwaarden van Proef, nog niet vastgesteld", "noemt nog geen accentwaarden");

    project.write("strategie.yaml", draft + "gewenste-situatie: {invulling: generiek}\n");
    assertThat(project.codio("accents", "chatbot").out()).contains("alle 32 waarden gelden");
  }

  @Test
  void a_project_without_cases_says_so() throws IOException {
    Path empty = folder.toRealPath().resolve("leeg");
    new ExampleCopy(empty).write("codio.yaml", "codio: 1\nsoort: project\norganisatie: X\n");

    Run text = Run.in(empty, "accents");
    Run json = Run.in(empty, "accents", "--format", "json");

    assertThat(text.code()).isEqualTo(ExitCode.FINE);
    assertThat(text.err()).isEqualTo("Hier zijn nog geen casussen.\n");
    assertThat(json.out()).isEqualTo("[]\n");
  }

  @Test
  void a_case_that_cannot_be_read_is_named() throws IOException {
    project.write("casussen/chatbot/casus.yaml", "codio: [");

    Run run = project.codio("accents", "chatbot");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err())
        .isEqualTo(
            "casussen/chatbot/casus.yaml is niet te lezen."
                + " Wat eraan schort: codio validate casussen/chatbot/casus.yaml\n");
    assertThat(project.codio("accents").out()).contains("(druktemonitor)");
  }

  @Test
  void people_s_texts_do_not_steer_the_terminal() throws IOException {
    project.replace(CASE, "titel: Druktemonitor recreatiegebieden", "titel: \"\\e[2J\\u202eX\"");

    assertThat(project.codio("accents", "druktemonitor").out())
        .startsWith("\ufffd[2J\ufffdX (druktemonitor)\n");
  }

  private JsonNode json(String... args) throws IOException {
    return new ObjectMapper().readTree(project.codio(args).out());
  }

  private static JsonNode accent(JsonNode cases, String name) {
    for (JsonNode accent : cases.at("/0/accentwaarden")) {
      if (accent.get("naam").asText().equals(name)) {
        return accent;
      }
    }
    throw new AssertionError("no accent value " + name);
  }
}
