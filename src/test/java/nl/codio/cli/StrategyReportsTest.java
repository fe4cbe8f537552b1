package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.Golden;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents about a strategy, made from real files. */
class StrategyReportsTest {

  private static final String EMPTY = "Nog niet ingevuld";
  private static final String EXTRA = "(Extra: niet in de bijlage)";

  /** Bijlage 3, from top to bottom, as far as it goes on a line. */
  private static final List<String> BIJLAGE_3 =
      List.of(
          "## Fase 1. Huidige situatie",
          "### Wat zijn de problemen waar de organisatie nu tegenaan loopt?",
          "### Wat is de reikwijdte van CODIO Strategie?",
          "### Wat zijn de kaders voor CODIO Strategie?",
          "### Binnen welk beleid krijgt CODIO Strategie een plek?",
          "## Fase 2. Gewenste situatie",
          "### Kiest de organisatie voor accentwaarden of overnemen alle 32 CODIO-waarden?",
          "### Wil de organisatie een eigen invulling geven aan goed digitaal bestuur?",
          "### Welke accentwaarden worden gekozen?",
          "## Fase 3. Opstellen van actieplan",
          "### Welke algemene maatregelen neemt de organisatie",
          "### Op welke wijze wordt goed digitaal bestuur in specifieke projecten",
          "## Fase 4. Implementatie van de strategie",
          "### Hoe stuurt de organisatie op de implementatie van de strategie?",
          "### Hoe wordt de praktijk gemonitord?",
          "### Hoe stelt de organisatie de strategie bij?");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"strategie", "startnotitie", "accentwaarden", "actieplan", "jaarrapportage"})
  void that_of_the_example_is_as_it_was(String type) throws IOException {
    Golden.check("cli/report/" + type + ".md", markdown(type));
    Golden.check("cli/report/" + type + ".html", page(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"strategie", "startnotitie", "accentwaarden", "actieplan", "jaarrapportage"})
  void that_of_a_strategy_that_has_only_just_begun_is_as_it_was(String type) throws IOException {
    begin();

    Golden.check("cli/report/" + type + "-leeg.md", markdown(type));
    Golden.check("cli/report/" + type + "-leeg.html", page(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"strategie", "startnotitie", "accentwaarden", "actieplan", "jaarrapportage"})
  void everything_is_told_in_english_too(String type) throws IOException {
    begin();

    assertThat(markdown(type, "--lang", "en"))
        .contains("CODIO")
        .doesNotContainPattern(
            "\\b(maatregelen?|accentwaarden|nog|geen|niet|over|Eigenaar|Vastgesteld|Fase)\\b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"strategie", "startnotitie", "accentwaarden", "actieplan", "jaarrapportage"})
  void it_brings_no_script_and_asks_nothing_of_the_network(String type) {
    assertThat(SelfContained.offences(out(type, "html"))).isEmpty();
  }

  @Test
  void bijlage_3_stands_in_its_order_and_what_is_extra_comes_last_and_marked() {
    List<String> headings = headings(markdown("strategie"));
    int extras = headings.indexOf("## Wat verder is vastgelegd " + EXTRA);

    assertThat(questions(headings.subList(0, extras))).hasSameSizeAs(BIJLAGE_3);
    for (int i = 0; i < BIJLAGE_3.size(); i++) {
      assertThat(questions(headings.subList(0, extras)).get(i)).startsWith(BIJLAGE_3.get(i));
    }
    assertThat(headings.subList(0, extras)).noneMatch(heading -> heading.contains(EXTRA));
    assertThat(headings.subList(extras, headings.size()))
        .hasSizeGreaterThan(10)
        .allMatch(heading -> heading.endsWith(EXTRA));
  }

  @Test
  void a_strategy_that_has_only_just_begun_shows_every_question_with_its_empty_cell()
      throws IOException {
    List<String> full = headings(markdown("strategie"));
    begin();

    String empty = markdown("strategie");

    assertThat(headings(empty)).isEqualTo(questions(full.subList(0, firstExtra(full))));
    // A cell a question, and one for each part of the four that fall apart.
    assertThat(empty.split(EMPTY, -1)).hasSizeGreaterThanOrEqualTo(2 + 12 + 5);
    assertThat(empty).contains("**0 van 11** vragen van bijlage 3 beantwoord");
  }

  @Test
  void what_nobody_recorded_is_no_zero() throws IOException {
    begin();

    for (String type : List.of("strategie", "actieplan", "jaarrapportage")) {
      assertThat(markdown(type)).doesNotContain("**0** ", "**0 gereed**", "**0 te laat**");
    }
  }

  @Test
  void a_strategy_that_takes_all_values_says_so_and_misses_no_accent_values() throws IOException {
    begin();
    project.write(
        "strategie.yaml",
        """
        codio: 1
        soort: strategie
        titel: Alles
        gewenste-situatie:
          invulling: generiek
        """);

    assertThat(markdown("strategie"))
        .contains("**32** waarden, zonder accent", "neemt alle 32 waarden over.");
    assertThat(markdown("accentwaarden")).contains("neemt alle 32 waarden over.");
  }

  @Test
  void a_role_stands_for_the_person_who_has_it() {
    assertThat(markdown("actieplan")).contains("| CIO (J. Wendelaar) | 30 juni 2027 |");
    assertThat(markdown("strategie")).doesNotContain("- eigenaar", "bestuurlijk-verantwoordelijke");
  }

  @Test
  void a_category_without_a_measure_stays_visible() throws IOException {
    project.replace("strategie.yaml", "      categorie: techniek\n", "");

    List<String> categories =
        headings(markdown("actieplan")).stream()
            .dropWhile(heading -> !heading.equals("## Algemene maatregelen"))
            .takeWhile(heading -> !heading.equals("## Doorwerking in projecten"))
            .toList();

    assertThat(categories)
        .containsExactly(
            "## Algemene maatregelen",
            "### Interactie met burgers en stakeholders",
            "### Aanbesteding en contact met marktpartijen",
            "### (Technische) maatregelen",
            "### Informatieverstrekking",
            "### Onderzoek, monitoring en evaluatie",
            "### Inrichting van de organisatie en competenties",
            "### Nog geen categorie");
    assertThat(markdown("actieplan"))
        .contains("### (Technische) maatregelen\n\nNog geen maatregel in deze categorie.");
  }

  @Test
  void what_is_still_to_be_done_stands_by_term_and_what_is_done_or_stopped_does_not()
      throws IOException {
    Files.delete(project.path("casussen/voorspelmodel-geldzorgen/voortgang.yaml"));

    List<String> rows =
        markdown("actieplan")
            .lines()
            .dropWhile(line -> !line.startsWith("## Wat er nog te doen is"))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| Termijn"))
            .filter(line -> !line.startsWith("| ---"))
            .toList();

    assertThat(rows).hasSize(12).noneMatch(row -> row.contains("gereed"));
    assertThat(rows).noneMatch(row -> row.contains("Voorspelmodel"));
    assertThat(rows.get(0)).startsWith("| 15 december 2026 |");
    assertThat(rows.get(rows.size() - 1)).startsWith("| doorlopend |");
  }

  private void begin() throws IOException {
    try (Stream<Path> files = Files.walk(project.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    project.write("codio.yaml", "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    project.write("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: Begin\n");
  }

  private static int firstExtra(List<String> headings) {
    return headings.indexOf("## Wat verder is vastgelegd " + EXTRA);
  }

  /** The headings but for those of the accent values, which answer a question. */
  private static List<String> questions(List<String> headings) {
    return headings.stream()
        .filter(heading -> heading.startsWith("## ") || heading.split(" ", -1).length > 4)
        .toList();
  }

  private static List<String> headings(String markdown) {
    return markdown.lines().filter(line -> line.matches("###? .*")).toList();
  }

  private String markdown(String type, String... more) {
    return out(type, "md", more);
  }

  /** The page without its style, which is another's. */
  private String page(String type) {
    return out(type, "html").replaceFirst("(?s)<style>.*</style>", "<style></style>");
  }

  private String out(String type, String format, String... more) {
    List<String> words =
        Stream.concat(
                Stream.of(
                    "report",
                    "--type",
                    type,
                    "--format",
                    format,
                    "--today",
                    "2026-12-01",
                    "-o",
                    "-"),
                Stream.of(more))
            .toList();
    Run run = project.codio(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return run.out();
  }
}
