package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on a year of a strategy (R118). */
class YearReportTest {

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 1 januari 2026 tot en met 1 december 2026",
    "2026-07-01, 1 januari 2026 tot en met 1 juli 2026",
    "2027-06-30, 1 januari 2026 tot en met 31 december 2026",
    "2027-01-01, 1 januari 2026 tot en met 31 december 2026"
  })
  void it_is_about_the_running_year_from_july_on_and_before_that_about_the_last(
      String today, String period) {
    assertThat(report("--today", today)).contains("Periode: **" + period + "**");
  }

  @Test
  void each_year_has_a_file_of_its_own() {
    Run run = project.codio("report", "--type", "jaarrapportage", "--year", "2025");

    assertThat(run.out()).contains("rapporten/jaarrapportage-2025.html");
    assertThat(project.codio("report", "--type", "jaarrapportage", "--today", "2026-12-01").out())
        .contains("rapporten/jaarrapportage-2026.html");
    assertThat(project.path("rapporten/jaarrapportage-2025.md")).exists();
  }

  @Test
  void a_year_of_which_nothing_is_recorded_gives_no_figures() {
    String report = report("--year", "2025");

    assertThat(report)
        .contains(
            "- **–** workshops: geen gegevens over 2025",
            "- **–** gekozen waarden: geen gegevens over 2025",
            "- **–** accentwaarden: geen gegevens over 2025",
            "| Privacy | rechtsstaat · mensenrechten | geen gegevens |",
            "Geen gegevens: over 2025 is geen besluit over een casus vastgelegd.",
            "Geen gegevens: over 2025 staat niets in het logboek van de maatregelen.",
            "## Halfjaarlijkse analyse: eerste helft 2025\n\nGeen gegevens:",
            "## Halfjaarlijkse analyse: tweede helft 2025\n\nGeen gegevens:")
        .doesNotContain("0 van 0", "0 workshops", "**0**");
  }

  @Test
  void a_workshop_that_is_yet_to_be_held_does_not_count() {
    assertThat(report("--today", "2026-10-07")).contains("- **3** workshops in 2026");
    assertThat(report("--today", "2026-10-08")).contains("- **4** workshops in 2026");
  }

  @Test
  void a_workshop_without_values_is_not_counted_where_values_are() throws IOException {
    project.write(
        "casussen/chatbot/workshop-2026-05-07.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-05-07\nstrategie-versie: 2026-02-03\n");

    assertThat(report())
        .contains(
            "- **5** workshops in 2026, bij 4 van de 4 casussen",
            "waarden gekozen en 1 eigen waarde, in 4 workshops",
            "| Privacy | rechtsstaat · mensenrechten | 4 van 4 workshops |");
  }

  @Test
  void an_accent_value_counts_when_it_plays_a_role_and_not_when_it_plays_none() {
    assertThat(report()).contains("maatschappelijke waarde | 2 van 4 workshops |");
  }

  @Test
  void a_half_year_without_analysis_is_told_once_it_is_over() {
    assertThat(report("--today", "2026-12-30")).doesNotContain("tweede helft 2026");
    assertThat(report("--today", "2026-12-31"))
        .contains("## Halfjaarlijkse analyse: tweede helft 2026\n\nGeen gegevens:");
  }

  @Test
  void cases_of_another_strategy_are_left_out() throws IOException {
    project.write("elders.yaml", "codio: 1\nsoort: strategie\ntitel: Elders\n");
    project.replace(
        "casussen/chatbot/casus.yaml",
        "soort: casus\n",
        "soort: casus\nstrategie: ../../elders.yaml\n");

    String report =
        project
            .codio(
                "report", "strategie.yaml", "--type", "jaarrapportage", "--format", "md", "-o", "-")
            .out();

    assertThat(report).contains("bij 3 van de 3 casussen").doesNotContain("Chatbot");
  }

  @Test
  void deviations_say_where_they_hold_and_those_that_ended_before_the_year_are_left_out()
      throws IOException {
    project.write(
        "strategie.yaml",
        project.read("strategie.yaml")
            + """

            afwijkingen:
              - regel: S072
                uitleg: Zes is genoeg.
              - regel: S076
                uitleg: Oud.
                tot-en-met: 2025-12
            """);

    assertThat(report())
        .contains("| S072 | strategie.yaml | Zes is genoeg. | – |")
        .doesNotContain("S076");
  }

  @ParameterizedTest
  @ValueSource(strings = {"26", "20261", "dit jaar", "2026-H1"})
  void what_is_no_year_is_refused(String year) {
    assertThat(wrong("--type", "jaarrapportage", "--year", year))
        .startsWith("Achter --year hoort een jaar als 2026, niet \"" + year + "\".");
  }

  @Test
  void a_year_that_has_yet_to_begin_is_refused() {
    assertThat(wrong("--type", "jaarrapportage", "--year", "2027"))
        .startsWith("2027 is nog niet begonnen");
  }

  @Test
  void a_year_says_nothing_for_another_report() {
    assertThat(wrong("--type", "strategie", "--year", "2026"))
        .startsWith("--year hoort bij --type jaarrapportage.");
  }

  private String wrong(String... options) {
    Run run =
        project.codio(
            Stream.concat(Stream.of("report"), Stream.of(options)).toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    return run.err();
  }

  private String report(String... options) {
    List<String> words =
        Stream.concat(
                Stream.of("report", "--type", "jaarrapportage", "--format", "md", "-o", "-"),
                Stream.of(options))
            .toList();
    Run run = project.codio(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return run.out();
  }
}
