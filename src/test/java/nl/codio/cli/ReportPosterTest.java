package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.codio.Golden;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The poster of a workshop (bijlage 6), from real files, and a blank one. */
class ReportPosterTest {

  private static final String WORKSHOP = "codio: 1\nsoort: workshop\ndatum: 2026-03-12\n";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "html", "md"})
  void the_poster_of_the_example_is_as_it_was(String format) {
    String made = made(format);
    // The style sheet is the theme's.
    Golden.check(
        "cli/report/poster." + format,
        format.equals("html") ? made.substring(made.indexOf("<body")) : made);
  }

  @Test
  void shows_who_and_when_beside_each_action() {
    assertThat(made("html"))
        .contains("<td>teamleider klantcontactcentrum</td><td>31 maart 2027</td>");
  }

  @Test
  void asks_nothing_of_the_network() {
    assertThat(SelfContained.offences(made("html"))).isEmpty();
  }

  @Test
  void what_does_not_fit_is_told_on_the_poster_and_to_whoever_made_it() throws IOException {
    StringBuilder workshop = new StringBuilder(WORKSHOP + "acties:\n");
    for (int i = 1; i <= 40; i++) {
      workshop.append("  - {id: A" + i + ", actie: Leg vast wat er wordt bewaard}\n");
    }
    project.write(ExampleCopy.WORKSHOP, workshop.toString());

    Run run = project.codio("report", "druktemonitor", "--type", "poster", "--format", "svg");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err())
        .containsPattern("Niet alles past op de poster van druktemonitor: [0-9]+ acties\\.");
    assertThat(project.read("rapporten/druktemonitor/poster-2026-03-12.svg"))
        .containsPattern("Nog [0-9]+ acties staan in het verslag\\.");
    assertThat(made("md")).contains("| A40 |");
  }

  @Test
  void a_workshop_of_which_only_the_day_is_known_leaves_its_blocks_to_be_filled_in()
      throws IOException {
    project.write(ExampleCopy.WORKSHOP, WORKSHOP);

    assertThat(made("md"))
        .contains("### Democratie\n\nGeen waarden gekozen", "*Nog niet ingevuld*");
    assertThat(made("svg")).contains("Democratie", "Checklist");
  }

  @Test
  void a_blank_poster_needs_no_project_and_shows_what_there_is_to_choose_from() throws IOException {
    Path here = Files.createDirectory(folder.resolve("leeg"));

    Run run = Run.in(here, "report", "--type", "poster", "--blank", "--format", "svg,html");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Gemaakt: rapporten/poster-leeg.svg\nGemaakt: rapporten/poster-leeg.html\n");
    Golden.check(
        "cli/report/poster-leeg.svg", Files.readString(here.resolve("rapporten/poster-leeg.svg")));
  }

  @Test
  void stands_upright_when_that_is_asked() {
    Run run =
        project.codio(
            "report",
            "druktemonitor",
            "--type",
            "poster",
            "--portrait",
            "--format",
            "svg",
            "-o",
            "-");

    assertThat(run.out()).contains("width=\"594mm\" height=\"841mm\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--blank", "--portrait"})
  void what_only_a_poster_takes_is_refused_elsewhere(String option) {
    Run run = project.codio("report", "druktemonitor", option);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains(option + " hoort niet bij het rapport verslag, wel bij poster.");
  }

  @Test
  void a_drawing_of_what_is_no_picture_is_refused_before_anything_is_made() throws IOException {
    Run run = project.codio("report", "druktemonitor", "--format", "html,svg");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains("--format svg hoort niet bij het rapport verslag, wel bij poster, waardenkader.");
    assertThat(project.filesEnding(".html")).isEmpty();
  }

  @Test
  void is_the_same_each_time() {
    assertThat(made("svg")).isEqualTo(made("svg"));
  }

  private String made(String format) {
    return project
        .codio(
            "report",
            "druktemonitor",
            "--type",
            "poster",
            "--format",
            format,
            "-o",
            "-",
            "--today",
            "2026-12-01")
        .out();
  }
}
