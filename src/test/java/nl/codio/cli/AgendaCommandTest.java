package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.codio.Golden;
import nl.codio.agenda.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaCommandTest {

  private static final Path ALL = Path.of("src/test/resources/nl/codio/agenda/alles");
  private static final String LOG = "casussen/loket/voortgang.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-01", "2026-06-15", "2026-09-01", "2027-01-01", "2027-06-01"})
  void tells_what_is_late_and_what_comes(String day) {
    Run run = agenda("--today", day);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/agenda/" + day + ".txt", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2027-01-01", "2027-04-01", "2027-09-01", "2028-03-01"})
  void of_the_example_more_is_told_as_time_goes_by(String day) throws IOException {
    ExampleCopy example = ExampleCopy.at(folder.toRealPath().resolve("stad"));

    String agenda = example.codio("agenda", "--today", day, "--days", "30").out();
    String findings = example.codio("validate", "--today", day).out();
    String told =
        findings
            .lines()
            .filter(line -> line.matches("\\S.*: \\S+ [A-Z][0-9]{3}: .*"))
            .collect(Collectors.joining("\n"));

    Golden.check("cli/agenda/voorbeeldstad-" + day + ".txt", agenda + "\n" + told + "\n");
  }

  @Test
  void every_sort_of_thing_falls_due_some_day() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String day : List.of("2026-06-01", "2026-12-01")) {
      json(agenda("--today", day, "--days", "400", "--format", "json"))
          .forEach(due -> told.add(due.get("soort").asText()));
    }
    ExampleCopy example = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    json(example.codio("agenda", "--today", "2027-01-01", "--days", "400", "--format", "json"))
        .forEach(due -> told.add(due.get("soort").asText()));
    told.add(Subject.FIRST_ANALYSIS.word()); // of which the rule H290 has a fixture

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Subject.values()).map(Subject::word).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "md", "ics"})
  void comes_in_other_forms(String format) {
    Run run = agenda("--today", "2026-06-01", "--days", "150", "--format", format);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    Golden.check("cli/agenda/agenda." + format, run.out().replace("\r\n", "\n"));
  }

  @Test
  void speaks_english_too() {
    Golden.check("cli/agenda/english.txt", agenda("--today", "2026-06-01", "--lang", "en").out());
  }

  @Test
  void what_has_no_id_or_company_yet_is_told_without() throws IOException {
    ExampleCopy example = ExampleCopy.of(ALL, folder.toRealPath().resolve("dorp"));
    String workshop = "casussen/loket/workshop-2026-04-01.yaml";
    example.replace(workshop, "{id: A1, actie", "{actie");
    example.replace(workshop, "{datum: 2026-10, met: de cliëntenraad}", "{datum: 2026-10}");

    String agenda = example.codio("agenda", "--today", "2026-06-01", "--days", "200").out();

    assertThat(agenda)
        .contains("\n  Actie: Het formulier", "\n  Afspraak uit de workshop\n")
        .doesNotContain("Actie :");
  }

  @Test
  void an_event_keeps_its_number_when_its_day_moves() throws IOException {
    ExampleCopy example = ExampleCopy.of(ALL, folder.toRealPath().resolve("dorp"));
    String before = example.codio("agenda", "--today", "2026-06-01", "--format", "ics").out();
    example.append(
        LOG, "  - {datum: 2026-05-20, actie: 2026-04-01/A1, status: loopt, termijn: 2026-07-15}\n");
    String after = example.codio("agenda", "--today", "2026-06-01", "--format", "ics").out();

    assertThat(before).contains("UID:actie-loket-2026-04-01-a1@codio", "DATE:20260501");
    assertThat(after)
        .contains("UID:actie-loket-2026-04-01-a1@codio", "DATE:20260715")
        .doesNotContain("DATE:20260501");
  }

  @Test
  void lines_of_a_calendar_end_as_its_standard_wants_and_are_short() {
    String calendar = agenda("--today", "2026-06-01", "--format", "ics").out();

    assertThat(calendar).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(calendar.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void a_calendar_names_functions_where_it_can() {
    String calendar = agenda("--today", "2026-06-01", "--format", "ics").out();

    assertThat(calendar).contains("DESCRIPTION:projectleider").doesNotContain("Sam de Wit");
  }

  @Test
  void of_one_case_only_what_is_of_that_case_is_told() throws IOException {
    Run run = agenda("loket", "--today", "2026-06-01", "--days", "400", "--format", "json");

    assertThat(json(run)).isNotEmpty();
    json(run).forEach(due -> assertThat(due.get("casus").asText()).isEqualTo("loket"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "", "1000000"})
  void what_is_no_number_of_days_is_refused(String days) {
    Run run = agenda("--days", days);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--days").contains("60");
  }

  @Test
  void days_may_be_none() {
    assertThat(agenda("--today", "2026-06-15", "--days", "0").out())
        .contains("vandaag")
        .doesNotContain("morgen");
  }

  @Test
  void a_file_that_cannot_be_read_is_told() throws IOException {
    ExampleCopy example = ExampleCopy.of(ALL, folder.toRealPath().resolve("dorp"));
    example.append(LOG, "  - {datum: [\n");

    Run run = example.codio("agenda", "--today", "2026-06-01");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).contains("1 bestand");
  }

  private static Run agenda(String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "agenda";
    System.arraycopy(more, 0, words, 1, more.length);
    return Run.in(ALL.toAbsolutePath(), words);
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }
}
