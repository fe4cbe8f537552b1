package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.codio.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  private static final String CASE = "casussen/chatbot/casus.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "casussen", "casussen/druktemonitor"})
  void without_a_path_checks_the_whole_project_from_any_folder_in_it(String from) {
    Run run = Run.in(project.path(from), "validate");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("chatbot/casus.yaml:2:1: advies C191: ");
    assertThat(run.out()).endsWith("\n1 advies in 1 van 15 bestanden\n");
  }

  @Test
  void says_all_that_is_wrong_in_all_files_at_once_and_in_order() throws IOException {
    spoil();

    Run run = project.codio("validate");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(project.codio("validate").out()).isEqualTo(run.out());
    Golden.check("cli/validate/spoilt.txt", run.out());
    Golden.check("cli/validate/spoilt-en.txt", project.codio("validate", "--lang", "en").out());
  }

  @Test
  void json_is_one_array_of_findings_with_these_fields() throws IOException {
    spoil();

    Run run = project.codio("validate", "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    Golden.check("cli/validate/spoilt.json", run.out());
    JsonNode findings = new ObjectMapper().readTree(run.out());
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "pad",
                        "regelnummer",
                        "kolom",
                        "code",
                        "ernst",
                        "boodschap",
                        "hint",
                        "verwant"));
  }

  @Test
  void json_and_text_say_the_same_in_the_same_order() throws IOException {
    spoil();

    JsonNode findings =
        new ObjectMapper().readTree(project.codio("validate", "--format", "json").out());
    String inText =
        StreamSupport.stream(findings.spliterator(), false)
            .map(
                it ->
                    "%s:%d:%d: %s %s: %s"
                        .formatted(
                            it.get("pad").asText(),
                            it.get("regelnummer").asInt(),
                            it.get("kolom").asInt(),
                            it.get("ernst").asText(),
                            it.get("code").asText(),
                            it.get("boodschap").asText()))
            .collect(Collectors.joining("\n"));

    assertThat(
            project
                .codio("validate")
                .out()
                .lines()
                .filter(line -> line.matches("[^ ].*:[0-9]+:[0-9]+: .*"))
                .collect(Collectors.joining("\n")))
        .isEqualTo(inText);
  }

  @Test
  void nothing_found_is_said_as_well_with_what_comes_next() {
    Run run = project.codio("validate", "casussen/slimme-camera", "--today", "2026-12-01");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .isEqualTo("4 bestanden, niets gevonden\nVerder: maak een verslag met codio report\n");
  }

  @Test
  void json_of_nothing_is_an_empty_array() {
    Run run = project.codio("validate", "strategie.yaml", "--format", "JSON");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEqualTo("[]\n");
  }

  @Test
  void a_folder_with_several_projects_checks_each_of_them() throws IOException {
    ExampleCopy other = ExampleCopy.at(folder.toRealPath().resolve("dorp"));
    project.replace(ExampleCopy.WORKSHOP, "waarde: privacy", "waarde: privasy");
    other.replace(ExampleCopy.WORKSHOP, "belangrijkste: [privacy", "belangrijkste: [privasy");

    Run run = Run.in(folder.toRealPath(), "validate");

    assertThat(run.out())
        .contains("stad/" + ExampleCopy.WORKSHOP, "2 fouten, 2 adviezen in 4 van 30 bestanden");
    assertThat(Run.in(folder.toRealPath(), "validate", "dorp", "stad").out())
        .isEqualTo(Run.in(folder.toRealPath(), "validate", ".").out());
  }

  @Test
  void a_file_or_folder_by_name_is_checked_alone_within_its_project() throws IOException {
    spoil();

    Run file = project.codio("validate", ExampleCopy.WORKSHOP);
    assertThat(places(file)).containsOnly(ExampleCopy.WORKSHOP);
    assertThat(file.out()).endsWith("in 1 van 1 bestand\n");
    assertThat(places(project.codio("validate", "casussen/chatbot"))).containsOnly(CASE);
    assertThat(places(project.codio("validate", "casussen/chatbot", ExampleCopy.WORKSHOP)))
        .containsOnly(CASE, ExampleCopy.WORKSHOP);
    assertThat(project.codio("validate", "casussen/slimme-camera").out())
        .startsWith("4 bestanden, niets gevonden");
  }

  @Test
  void a_file_is_named_from_the_current_folder() throws IOException {
    project.replace("strategie.yaml", "soort: strategie", "soort: strategei");
    project.replace(ExampleCopy.WORKSHOP, "pauze: 10", "pauze: tien");

    assertThat(Run.in(project.path("casussen/chatbot"), "validate").out())
        .startsWith("../../strategie.yaml:2:8: fout B026: ")
        .contains("\n../druktemonitor/workshop");
  }

  @Test
  void a_file_outside_any_project_is_checked_by_itself() throws IOException {
    Path alone = folder.toRealPath().resolve("los.yaml");
    Files.writeString(alone, "codio: 1\nsoort: casus\ntitel: Proef\nstdium: nieuw\n");

    Run run = Run.in(folder.toRealPath(), "validate", "los.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("los.yaml:4:1: fout B020:").endsWith(" in 1 van 1 bestand\n");
  }

  @Test
  void a_path_that_is_not_there_gets_the_nearest_one() {
    Run run = project.codio("validate", "casussen/druktemonitr");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            "casussen/druktemonitr" bestaat niet.
            Bedoel je casussen/druktemonitor?
            """);
    assertThat(project.codio("validate", "heel/ergens/anders").err())
        .isEqualTo("\"heel/ergens/anders\" bestaat niet.\n");
    assertThat(project.codio("validate", "a\0b").code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void where_no_project_is_one_is_told_so() {
    Path elsewhere = Path.of("templates").toAbsolutePath();

    Run run = Run.in(folder, "validate", elsewhere.toString());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains("staat geen project van codio")
        .contains("Ga naar de map van je project, of noem die map achter het commando.")
        .endsWith("Een nieuw project begin je met codio init.\n");
    assertThat(Run.in(elsewhere, "validate").err())
        .startsWith("Hier staat geen project van codio: er is geen codio.yaml");
  }

  @Test
  void a_warning_alone_does_not_fail() {
    Run run = project.codio("validate", "--today", "2030-01-01");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains(": waarschuwing A264: ").doesNotContain(": fout ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"morgen", "2026-02-30", "", "1 december 2026"})
  void a_day_that_is_none_is_wrong_use(String day) {
    Run run = project.codio("validate", "--today", day);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .startsWith("Achter --today hoort een datum als 2026-12-01, niet \"" + day + "\".\n");
  }

  @Test
  void a_day_in_another_spelling_gets_the_right_one() {
    assertThat(project.codio("validate", "--today", "1 december 2026").err())
        .endsWith("Bedoel je 2026-12-01?\n");
  }

  @Test
  void the_summary_counts_files_and_each_severity() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    project.replace(ExampleCopy.WORKSHOP, "pauze: 10", "pauze: tien");
    project.replace("casussen/slimme-camera/voortgang.yaml", "soort: voortgang", "soort: vortgang");

    assertThat(project.codio("validate").out())
        .contains(": waarschuwing A264: ", ": advies C191: ")
        .endsWith("\n3 fouten, 5 waarschuwingen, 1 advies in 5 van 15 bestanden\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000",
        "codio: 1\nsoort: casus\ntitel: \u001b[31mrood\u001b]0;x\u0007",
        "codio: 1\nsoort: casus\n\"\\e[2J\\n\\u202e\\u2066\\u009b\\r\": 1\n",
        "codio: 1\nsoort: casus\n\u202enigeb\u202c: {\u2067a: \u200f}\n",
        "codio: 1\nsoort: \"\\e]8;;http://x\\a\"\n",
        "codio: 1\nsoort: casus\n'x.yaml:1:1: fout B001: niets': 1\n\"a\\nb.yaml:1:1: fout X\": 1\n",
        "codio: 1\nsoort: casus\n? [a, {b: c}]\n: - &a *a\n",
        "- - - {[",
        "%YAML 1.1\n---\n!!java.lang.Runtime x",
        "codio: 1\nsoort: workshop\ndatum: [\ud83d\udc69\u200d\ud83d\udcbb, e\u0301\u0301]\n",
        "codio: 99999999999999999999\nsoort: [casus]\n",
      })
  void whatever_a_file_holds_it_is_told_without_steering_the_terminal(String hostile)
      throws IOException {
    project.write(CASE, hostile);

    Run text = project.codio("validate");
    Run json = project.codio("validate", "--format", "json");

    for (Run run : List.of(text, json)) {
      assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.err()).isEmpty();
      assertThat(run.out().replace("\n", ""))
          .doesNotMatch("(?s).*[\\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069].*");
    }
    assertThat(text.out().lines().filter(line -> line.contains(".yaml:1:1: fout X")))
        .allMatch(line -> line.startsWith(CASE) || line.startsWith("    "));
    assertThat(new ObjectMapper().readTree(json.out()).isArray()).isTrue();
    assertThat(text.out()).contains("van 15 bestanden");
  }

  @Test
  void a_text_that_is_not_utf8_does_not_keep_the_others_from_being_read() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    Files.write(project.path(CASE), "titel: één".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(project.codio("validate").out()).contains(CASE + ":1:8: fout B002", "fout K025");
  }

  @Test
  void nothing_is_written() throws IOException {
    var before = project.snapshot();

    project.codio("validate");
    project.codio("validate", "--format", "json", "casussen");
    project.codio("accents");
    project.codio("accents", "druktemonitor", "--format", "json");
    project.codio("report", "druktemonitor", "-o", "-");

    assertThat(project.snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategie.yaml", "codio.yaml"})
  void what_a_file_that_cannot_be_read_may_hold_is_not_missed_elsewhere(String broken)
      throws IOException {
    project.write(broken, "codio: 1\nsoort: [\n");

    Run run = project.codio("validate", "casussen");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(places(run)).containsExactly("casussen/chatbot/casus.yaml");
  }

  @Test
  void a_slip_of_the_pen_is_told_beside_a_strategy_that_cannot_be_read() throws IOException {
    project.write("strategie.yaml", "codio: 1\nsoort: [\n");
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");

    assertThat(project.codio("validate").out()).contains("K025: \"privasy\"");
  }

  @Test
  void a_warning_shows_the_lines_that_answer_it() throws IOException {
    String[] later = {"validate", ExampleCopy.WORKSHOP, "--today", "2030-01-01"};
    String lines = "afwijkingen:\n     - regel: A264\n       uitleg:";
    assertThat(project.codio(later).out())
        .contains(": waarschuwing A264: ")
        .containsOnlyOnce(lines);

    project.replace(
        ExampleCopy.WORKSHOP,
        "codio: 1\n",
        "codio: 1\n" + lines.replace("\n   ", "\n") + " De raad beslist in het voorjaar.\n");

    assertThat(project.codio(later).out()).doesNotContain("A264");
  }

  private void spoil() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    project.replace(ExampleCopy.WORKSHOP, "pauze: 10", "pauze: tien");
    project.replace(
        ExampleCopy.WORKSHOP, "oordeel: onder-voorwaarden", "oordeel: onder-vorwaarden");
    project.replace(ExampleCopy.WORKSHOP, "termijn: 2026-06-30", "termijn: 2026-06-31");
    project.replace("strategie.yaml", "titel:", "titell:");
    project.write(CASE, "codio: 1\nsoort: casus\ntitel: Chatbot: de proef\nomschrijving: {\n");
  }

  private static List<String> places(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches("[^ ].*:[0-9]+:[0-9]+: .*"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }
}
