package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the users of tools like this one suffered, and what codio promises instead. Beside these
 * stand {@code ReadOnlyProjectTest} (checking and reporting never write), {@code CompleteTest}
 * (what is referred to and is not here), {@code SeedsTest} (every finding has a place in the text)
 * and {@code RuleFixturesTest}; and of what comes out, of every type of report: {@code
 * OddNamesTest} and {@code HostileFieldsTest} (an odd title does not take an output along, and
 * stays text), {@code SameBytesTest} and {@code PdfReportTest} (a PDF without a browser and a
 * network, with its fonts inside), {@code HtmlReportsTest} (one file that asks for nothing), {@code
 * YearReportTest} (a number says of how many, and what nobody recorded is no zero) and {@code
 * PublicReportTest} (what is not marked as public is in no public output).
 */
class LessonsTest {

  private static final Path FIXTURES = Path.of("src/test/resources");
  private static final Pattern FINDING =
      Pattern.compile("[^ ].*\\.yaml:[1-9][0-9]*:[1-9][0-9]*: \\w+ [A-Z][0-9]{3}: .+");
  private static final Pattern CHECKSUM = Pattern.compile("\\b[0-9a-f]{16,}\\b");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  static List<Path> counterexamples() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String kind : List.of("rules", "reading")) {
      try (Stream<Path> fixtures = Files.list(FIXTURES.resolve(kind))) {
        fixtures.map(fixture -> fixture.resolve("bad")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void nothing_is_wrong_without_a_file_a_line_and_a_column(Path bad) throws IOException {
    String[] files = Files.exists(bad.resolve("codio.yaml")) ? new String[0] : names(bad);
    List<String> args = new ArrayList<>(List.of("validate"));
    args.addAll(List.of(files));

    Run run = Run.in(bad.toAbsolutePath(), args.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    List<String> findings =
        run.out().lines().filter(line -> line.matches("\\S+:.*\\b[A-Z][0-9]{3}: .*")).toList();
    assertThat(findings).isNotEmpty().allMatch(line -> FINDING.matcher(line).matches());
  }

  @Test
  void a_key_that_nobody_knows_is_told_with_the_one_that_was_meant() throws IOException {
    project.replace(ExampleCopy.WORKSHOP, "regievoerder:", "regievoeder:");

    assertThat(project.codio("validate").out())
        .contains("fout B020: ", "\"regievoeder\"", "bedoel je \"regievoerder\"?");
  }

  @Test
  void all_that_is_wrong_in_all_files_is_told_in_one_run() throws IOException {
    for (String name : project.filesEnding(".yaml").toList()) {
      project.write(name, project.read(name) + "onbekend-a: 1\nonbekend-b: 2\n");
    }

    String told = project.codio("validate").out();

    assertThat(project.filesEnding(".yaml"))
        .allSatisfy(name -> assertThat(told).containsPattern(name + ":\\d+:1: fout B020: .*-a"))
        .allSatisfy(name -> assertThat(told).containsPattern(name + ":\\d+:1: fout B020: .*-b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "validate --format json --complete --follow-links",
        "validate strategie.yaml",
        "accents",
        "values",
        "rules",
        "explain W155",
        "schema casus",
        "help casus",
        "report druktemonitor -o -",
        "report druktemonitor -o ../uit"
      })
  void checking_and_reporting_leave_every_byte_and_time_as_they_were(String args)
      throws IOException {
    project.write("casussen/chatbot/workshop-2026-05-01.yaml", "datum: 's avonds\n");
    Map<String, String> before = project.snapshot();

    project.codio(args.split(" ", -1));

    assertThat(project.snapshot()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strategie.yaml | soort: strategie, titel: S | vastgesteld: 2026-01-01 | S040",
        "strategie.yaml | soort: strategie, titel: S | huidige-situatie: {afgerond: 2026-01-01} |"
            + " S061",
        "zaak/casus.yaml | soort: casus, titel: Z | gereed-voor-workshop: 2026-01-01 | C191",
        "zaak/casus.yaml | soort: casus, titel: Z | afgesloten: 2026-01-01 | C252",
        "zaak/workshop.yaml | soort: workshop, datum: 2026-01-01 | follow-upgesprek: {gehouden: 2026-01-01} | W250",
        "zaak/workshop.yaml | soort: workshop, datum: 2026-01-01 | verslag: {definitief: 2026-01-02} | W271",
        "analyse.yaml | soort: analyse, periode: 2026-H1, vaak-geen-doorgang: {antwoord: ja} |"
            + " definitief: 2026-08-01 | H296"
      })
  void a_record_is_asked_for_more_once_it_claims_to_be_finished(
      String name, String record, String claim, String rule) throws IOException {
    Path root = folder.resolve("leeg");
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\n");
    write(
        root.resolve("zaak/workshop-2026-01-01.yaml"),
        "codio: 1\nsoort: workshop\ndatum: 2026-01-01\nacties:\n  - {id: A1, actie: Kaart.}\n");
    String draft = "{codio: 1, " + record.strip() + "}\n";

    write(root.resolve(name.strip()), draft);
    String before = Run.in(root, "validate").out();
    write(root.resolve(name.strip()), draft.replace("}\n", ", " + claim.strip() + "}\n"));
    String after = Run.in(root, "validate").out();

    assertThat(before).doesNotContain("fout " + rule);
    assertThat(after).contains(name.strip() + ":", "fout " + rule);
  }

  @Test
  void no_file_holds_a_checksum_and_a_remark_more_changes_nothing() throws IOException {
    String before = project.codio("validate").out();
    Run.in(Files.createDirectory(folder.resolve("nieuw")), "init", "project", "--case", "Proef");

    for (String name : project.filesEnding(".yaml").toList()) {
      project.write(name, project.read(name) + "\n# nagekeken\n");
    }

    assertThat(project.codio("validate").out()).isEqualTo(before);
    for (Path root : List.of(project.root(), folder.resolve("nieuw"))) {
      assertThat(new ExampleCopy(root).snapshot().values())
          .isNotEmpty()
          .noneMatch(text -> CHECKSUM.matcher(text).find());
    }
  }

  @Test
  void an_id_is_the_same_in_two_cases_and_is_cited_by_its_case() throws IOException {
    String measure =
        "actieplan:\n  algemene-maatregelen:\n    - {maatregel: Panel., uit-acties: [%s]}\n";
    Path root = casesWithTheSameIds();
    String strategy = "codio: 1\nsoort: strategie\ntitel: S\n";

    write(
        root.resolve("strategie.yaml"),
        strategy + measure.formatted("monitor/2026-03-12/A1, camera/2026-03-12/A1"));
    assertThat(Run.in(root, "validate").out()).doesNotContain("fout");

    write(root.resolve("strategie.yaml"), strategy + measure.formatted("camera/2026-03-12/A9"));
    assertThat(Run.in(root, "validate").out())
        .contains("strategie.yaml:6:", "fout A400: Er is hier geen actie camera/2026-03-12/A9.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A2 | 5:32: fout V252: Er is hier geen actie A2.",
        "camera/2026-03-12/A1 | 5:32: fout V252: Er is hier geen actie camera/2026-03-12/A1.",
      })
  void a_log_minds_the_actions_of_its_own_case(String action, String told) throws IOException {
    Path root = casesWithTheSameIds();
    write(
        root.resolve("casussen/monitor/voortgang.yaml"),
        "codio: 1\nsoort: voortgang\nregels:\n"
            + "  - {datum: 2026-06-01, actie: 2026-03-12/A1, status: loopt}\n"
            + "  - {datum: 2026-06-02, actie: %s, status: loopt}\n".formatted(action.strip()));

    assertThat(Run.in(root, "validate").out())
        .containsOnlyOnce(": fout ")
        .contains("casussen/monitor/voortgang.yaml:" + told.strip());
  }

  @Test
  void an_id_that_stands_twice_is_told_with_both_places() throws IOException {
    Path root = casesWithTheSameIds();
    write(
        root.resolve("casussen/camera/workshop-2026-03-12.yaml"),
        workshop("  - {id: A1, actie: Kaart.}\n  - {id: A1, actie: Bord.}\n"));

    assertThat(Run.in(root, "validate").out())
        .contains("casussen/camera/workshop-2026-03-12.yaml:6:10: fout A220: ")
        .contains("   casussen/camera/workshop-2026-03-12.yaml:5: hier staat A1 ook");
  }

  @Test
  void a_file_of_this_version_and_handbook_is_read_and_one_that_is_newer_says_what_to_get()
      throws IOException {
    Path root = folder.resolve("versies");
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\nkader: 2025-01-31\n");
    assertThat(Run.in(root, "validate").out()).doesNotContain("fout");

    write(root.resolve("codio.yaml"), "codio: 2\nsoort: project\nkader: 2027-05-01\n");
    assertThat(Run.in(root, "validate").out())
        .contains("codio.yaml:1:8: fout B027: ", "Gebruik een codio die versie 2 leest")
        .contains("codio.yaml:3:8: fout B028: ")
        .contains("Gebruik een codio die de handleiding van 1 mei 2027 kent.");
  }

  private Path casesWithTheSameIds() throws IOException {
    Path root = folder.resolve("zaken");
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    write(root.resolve("strategie.yaml"), "codio: 1\nsoort: strategie\ntitel: S\n");
    for (String name : List.of("monitor", "camera")) {
      Path theCase = root.resolve("casussen").resolve(name);
      write(theCase.resolve("casus.yaml"), "codio: 1\nsoort: casus\ntitel: Zaak\n");
      write(theCase.resolve("workshop-2026-03-12.yaml"), workshop("  - {id: A1, actie: Kaart.}\n"));
    }
    return root;
  }

  private static String workshop(String actions) {
    return "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nacties:\n" + actions;
  }

  private static String[] names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
