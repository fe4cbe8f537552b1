package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.Golden;
import nl.codio.report.assembly.ReportTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reports {@code codio report} makes, and what it says. */
class ReportCommandTest {

  private static final String CASE = "casussen/druktemonitor/casus.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void makes_the_report_of_every_case_with_a_workshop_and_names_the_others() {
    Run run = project.codio("report");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .isEqualTo(
            """
            Gemaakt: rapporten/druktemonitor/verslag-2026-03-12.html
            Gemaakt: rapporten/druktemonitor/verslag-2026-03-12.md
            Gemaakt: rapporten/slimme-camera/verslag-2026-10-08.html
            Gemaakt: rapporten/slimme-camera/verslag-2026-10-08.md
            Gemaakt: rapporten/voorspelmodel-geldzorgen/verslag-2026-05-21.html
            Gemaakt: rapporten/voorspelmodel-geldzorgen/verslag-2026-05-21.md
            Verder: controleer de bestanden met codio validate, of open het verslag
            """);
    assertThat(run.err()).isEqualTo("Nog zonder workshop, dus zonder verslag: chatbot.\n");
  }

  @Test
  void the_report_of_the_example_is_as_it_was() {
    Golden.check("cli/report/verslag-2026-03-12.md", markdown("--today", "2026-12-01"));
  }

  @Test
  void the_same_files_give_the_same_bytes() throws IOException {
    project.codio("report", "druktemonitor");
    byte[] first = Files.readAllBytes(project.path(report("html")));

    project.codio("report", "druktemonitor");

    assertThat(project.path(report("html"))).hasBinaryContent(first);
  }

  @Test
  void in_a_case_makes_the_report_of_that_case_only() throws IOException {
    Run run = Run.in(project.path("casussen/druktemonitor"), "report");

    assertThat(run.out()).startsWith("Gemaakt: ../../" + report("html") + "\n");
    assertThat(project.filesEnding(".md")).containsExactly(report("md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"slimme-camera", "casussen/slimme-camera", "casussen/slimme-camera/casus.yaml"})
  void a_case_is_reported_by_its_newest_workshop(String path) throws IOException {
    project.codio("report", path, "--format", "md");

    assertThat(project.filesEnding(".md"))
        .containsExactly("rapporten/slimme-camera/verslag-2026-10-08.md");
  }

  @Test
  void a_workshop_is_reported_by_its_file() throws IOException {
    project.codio("report", "casussen/slimme-camera/workshop-2026-04-09.yaml", "--format", "md");

    assertThat(project.filesEnding(".md"))
        .containsExactly("rapporten/slimme-camera/verslag-2026-04-09.md");
  }

  @ParameterizedTest
  @CsvSource({"2026-04-09,2026-04-09", "workshop-2026-04-09.yaml,2026-04-09"})
  void an_older_workshop_is_asked_for_by_its_day_or_name(String asked, String key)
      throws IOException {
    Run run = project.codio("report", "slimme-camera", "--workshop", asked, "--format", "md");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(project.filesEnding(".md"))
        .containsExactly("rapporten/slimme-camera/verslag-" + key + ".md");
  }

  @Test
  void the_name_of_a_workshop_goes_before_the_day_of_another() throws IOException {
    project.write(
        "casussen/slimme-camera/workshop-1.yaml", "codio: 1\nsoort: workshop\ndatum: 2026-04-09\n");
    project.write(
        "casussen/slimme-camera/workshop-start.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-01-08\n");

    assertThat(project.codio("report", "slimme-camera", "--workshop", "2026-04-09").out())
        .contains("verslag-2026-04-09.md");
    assertThat(project.codio("report", "slimme-camera", "--workshop", "2026-01-08").out())
        .contains("verslag-start.md");
  }

  @Test
  void an_unknown_workshop_gets_the_nearest_and_all_there_are() {
    Run one = project.codio("report", "slimme-camera", "--workshop", "2026-04-10");
    Run all = project.codio("report", "--workshop", "2020");

    assertThat(one.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(one.err())
        .isEqualTo(
            """
            De casus slimme-camera heeft geen workshop "2026-04-10".
            Bedoel je 2026-04-09?
            De workshops zijn: 2026-04-09, 2026-10-08.
            """);
    assertThat(all.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(all.err())
        .startsWith("Geen van deze casussen heeft een workshop \"2020\".\n")
        .contains("De workshops zijn: 2026-03-12, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--workshop=2026-03-12"})
  void a_case_without_a_workshop_says_what_to_do_next(String option) throws IOException {
    Run run =
        option.isEmpty()
            ? project.codio("report", "chatbot")
            : project.codio("report", "chatbot", option);

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "De casus chatbot heeft nog geen workshop, dus nog geen verslag. Leg de workshop vast"
                + " in een bestand met een naam als workshop-2026-03-12.yaml, in de map van de"
                + " casus.\n");
    assertThat(project.path("rapporten")).doesNotExist();
  }

  @Test
  void an_unknown_case_gets_the_nearest() {
    Run run = project.codio("report", "druktmonitor");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("Bedoel je druktemonitor?");
    assertThat(project.codio("report", "strategie.yaml").code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void findings_are_counted_and_do_not_fail() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
    project.replace(ExampleCopy.WORKSHOP, "pauze: 10", "pauze: tien");

    Run run = project.codio("report", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err())
        .isEqualTo(
            "2 fouten en waarschuwingen in de bestanden van druktemonitor."
                + " Bekijk ze met codio validate casussen/druktemonitor\n");
    assertThat(project.read(report("md"))).contains("### privasy");
  }

  @Test
  void a_description_that_cannot_be_read_is_named_and_the_rest_is_reported() throws IOException {
    project.write(CASE, "codio: 1\nsoort: casus\ntitel: {\n");

    Run run = project.codio("report");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains(CASE + " is niet te lezen. Wat eraan schort: codio validate ");
    assertThat(project.read(report("md"))).contains("# druktemonitor\n");
    assertThat(project.filesEnding(".html")).hasSize(3);
  }

  @Test
  void a_workshop_that_cannot_be_read_is_not_taken_for_one_that_is_missing() throws IOException {
    project.write(ExampleCopy.WORKSHOP, "codio: 1\nsoort: workshop\nwaarden: [\n");

    Run run = project.codio("report", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("is niet te lezen").doesNotContain("nog geen workshop");
  }

  @Test
  void a_strategy_that_cannot_be_read_is_told() throws IOException {
    project.write("strategie.yaml", "codio: 1\nsoort: [\n");

    Run run = project.codio("report", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).startsWith("strategie.yaml is niet te lezen.");
    assertThat(project.path(report("html"))).exists();
  }

  @Test
  void a_file_that_is_not_codio_s_is_no_trouble() throws IOException {
    project.write("casussen/druktemonitor/docker-compose.yaml", "services: {web: {image: x}}\n");

    assertThat(project.codio("report", "druktemonitor").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void the_language_is_that_of_the_project_unless_one_is_asked_for() throws IOException {
    project.replace("codio.yaml", "taal: nl", "taal: en");

    Run run = project.codio("report", "druktemonitor", "--format", "html", "-o", "-");
    assertThat(run.out()).contains("<html lang=\"en\"", "12 March 2026");
    assertThat(markdown("--lang", "nl")).contains("12 maart 2026");
    assertThat(project.codio("report", "druktemonitor").out()).startsWith("Gemaakt: ");
  }

  private String markdown(String... more) {
    String[] args = new String[6 + more.length];
    System.arraycopy(
        new String[] {"report", "druktemonitor", "--format", "md", "-o", "-"}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    Run run = project.codio(args);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    return run.out();
  }

  private static String report(String extension) {
    return "rapporten/druktemonitor/verslag-2026-03-12." + extension;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_help_names_every_type(String language) {
    String help = Run.codio("help", "report", "--lang", language).out().replaceAll("\\s+", " ");

    assertThat(help).contains(ReportTypes.names());
  }
}
