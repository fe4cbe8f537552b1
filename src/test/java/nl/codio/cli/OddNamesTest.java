package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders, files and titles that are called anything: every report of every format is made, holds
 * the name as text, and lies under a name of its own that every machine takes.
 */
@DisabledOnOs(OS.WINDOWS)
class OddNamesTest {

  private static final List<String> NAMES =
      List.of(
          "a:b*c?\"<d>|\\",
          "a-b-c",
          "CON",
          "...",
          "🐟👩‍💻",
          "שלום مرحبا \u202Etxt",
          "e\u0301e\u0301n",
          "${x} <#list a as b>",
          "{{x}} @@ ]]> -->",
          "x".repeat(240));

  private static final String LONG = "Proef <b> & \"twee\" ".repeat(16).substring(0, 300).strip();

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void write() throws IOException {
    project = new ExampleCopy(folder.toRealPath().resolve("stad"));
    project.write("codio.yaml", "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    project.write("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: " + quoted(LONG));
    for (int i = 0; i < NAMES.size(); i++) {
      // A folder whose name begins with a dot is hidden, and not read.
      String place = "casussen/" + NAMES.get(i).replace("...", "puntjes") + "/";
      String title = i == 1 ? LONG : NAMES.get(i);
      project.write(place + "casus.yaml", "codio: 1\nsoort: casus\ntitel: " + quoted(title));
      String file = NAMES.get(i).startsWith("x") ? "workshop-" + "y".repeat(240) : "workshop-1";
      project.write(
          place + file + ".yaml",
          "codio: 1\nsoort: workshop\ndatum: 2026-01-08\nacties: [{id: A1, actie: "
              + quoted(title).strip()
              + "}]\n");
    }
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u202E", "\\u202E")
        + "\"\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"verslag|html,md,odt,pdf", "casus|html,md,odt,pdf", "poster|html,md,svg,odt,pdf"})
  void every_case_gets_its_report(String type, String formats) throws IOException {
    Run run = project.codio("report", "--type", type, "--format", formats, "--audience", "intern");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    List<Path> made = made();
    assertThat(made).hasSize(NAMES.size() * formats.split(",", -1).length);
    assertThat(made.stream().map(file -> file.toString().toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
    assertThat(made)
        .allSatisfy(
            file ->
                assertThat(file.iterator())
                    .toIterable()
                    .extracting(Path::toString)
                    .allMatch(part -> part.matches("[^<>:\"/\\\\|?*\\p{Cc}\u202E]*[^. ]"))
                    .noneMatch(part -> part.matches("(?i)con(\\..*)?")));
  }

  private static Format format(Path file) {
    return Stream.of(Format.values())
        .filter(one -> file.toString().endsWith("." + one.extension()))
        .findFirst()
        .orElseThrow();
  }

  static List<String> typesOfStrategies() {
    return ReportTypes.ALL.stream()
        .filter(ReportType.OfStrategy.class::isInstance)
        .map(ReportType::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("typesOfStrategies")
  void a_strategy_gets_its_report_whatever_it_and_the_organisation_are_called(String type)
      throws IOException {
    String all = String.join(" ", NAMES.subList(0, NAMES.size() - 1));
    project.write(
        "codio.yaml",
        "codio: 1\nsoort: project\nstrategie: strategie.yaml\norganisatie: " + quoted(all));
    project.write(
        "strategie.yaml",
        "codio: 1\nsoort: strategie\nvastgesteld: 2026-01-08\ntitel: " + quoted(all));

    Run run = project.codio("report", "--type", type, "--format", "html,md,odt,pdf");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(made()).hasSize(4);
    for (Path file : made()) {
      Format format = format(file);
      if (format != Format.PDF) { // which turns letters round and puts them together
        String text = plain(ReadableText.of(format, project.path("rapporten").resolve(file)));
        assertThat(text.contains(plain(all))).as(file.toString()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "verslag, HTML",
    "verslag, MARKDOWN",
    "verslag, ODT",
    "casus, HTML",
    "casus, MARKDOWN",
    "casus, ODT",
    "poster, MARKDOWN",
    "poster, ODT"
  })
  void holds_every_name_as_text(String type, Format format) throws IOException {
    project.codio("report", "--type", type, "--format", format.extension());

    StringBuilder all = new StringBuilder();
    for (Path file : made()) {
      all.append(ReadableText.of(format, project.path("rapporten").resolve(file)));
    }

    String text = plain(all.toString());
    assertThat(Stream.concat(NAMES.stream(), Stream.of(LONG)))
        .allSatisfy(name -> assertThat(text.contains(plain(name))).as(name).isTrue());
  }

  @Test
  void a_case_is_found_however_its_accents_are_stored() {
    String composed = Normalizer.normalize("e\u0301e\u0301n", Normalizer.Form.NFC);

    Run run = project.codio("report", composed, "--format", "md");

    assertThat(run.out()).startsWith("Gemaakt: rapporten/één/verslag-1.md\n");
  }

  @Test
  void two_cases_whose_names_unicode_holds_for_equal_are_told_apart_by_nobody() throws IOException {
    String composed = Normalizer.normalize("e\u0301e\u0301n", Normalizer.Form.NFC);
    project.write(
        "casussen/" + composed + "/workshop-1.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-01-08\n");

    Run run = project.codio("report", "--format", "md");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("komen allebei in rapporten/één/verslag-1.md");
  }

  private List<Path> made() throws IOException {
    Path reports = project.path("rapporten");
    try (Stream<Path> files = Files.walk(reports)) {
      return files.filter(Files::isRegularFile).map(reports::relativize).sorted().toList();
    }
  }

  /** A text without the signs that a format puts before a letter, or in its place. */
  private static String plain(String text) {
    return text.replaceAll("&#?\\w+;|[^\\p{L}\\p{M}\\p{N}\\p{So}]", "");
  }
}
