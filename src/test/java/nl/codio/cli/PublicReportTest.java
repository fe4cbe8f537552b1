package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.codio.report.Format;
import nl.codio.report.assembly.ReportType;
import nl.codio.report.assembly.ReportTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public edition of every report in every format, of a project in which every field holds a
 * word of its own: nothing that is for the organisation itself comes out.
 */
class PublicReportTest {

  @TempDir private Path folder;
  private Path root;
  private PlantedProject planted;

  static Stream<Arguments> typesAndFormats() {
    return ReportTypes.names().stream()
        .flatMap(
            type ->
                Stream.of(Format.values())
                    .filter(format -> format != Format.SVG || isDrawn(type))
                    .map(format -> Arguments.of(type, format)));
  }

  /** What is about the framework alone has one edition. */
  private static boolean isOfProject(String type) {
    return !(ReportTypes.named(type).orElseThrow() instanceof ReportType.OfFramework);
  }

  private static boolean isDrawn(String type) {
    return ReportTypes.names(ReportType.Trait.DRAWN).contains(type);
  }

  @BeforeEach
  void plant() throws IOException {
    root = folder.toRealPath();
    planted = PlantedProject.in(root);
  }

  @Test
  void the_planted_project_can_be_read_whole() {
    Run run = Run.in(root, "validate");

    assertThat(run.out().lines().filter(line -> line.matches(".* fout B0[0-3][0-9]: .*")))
        .isEmpty();
    assertThat(planted.hidden()).hasSizeGreaterThan(200);
    assertThat(planted.openWords()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("typesAndFormats")
  void holds_no_word_that_is_not_public(String type, Format format) throws IOException {
    Map<Path, String> made = reports(type, format, "openbaar");

    assertThat(made).as("reports of type " + type).isNotEmpty();
    made.forEach(
        (file, text) -> {
          if (isOfProject(type)) {
            assertThat(file.toString()).endsWith("-openbaar." + format.extension());
            assertThat(text.contains("Openbare uitgave")).as(file.toString()).isTrue();
          }
          assertThat(planted.hidden()).filteredOn(text::contains).as(file.toString()).isEmpty();
        });
  }

  /**
   * The edition for the organisation itself holds many of them, so that the test above can fail.
   */
  @Test
  void the_internal_edition_of_a_workshop_holds_them() throws IOException {
    String text = String.join("", reports("verslag", Format.HTML, "intern").values());

    assertThat(planted.hidden()).filteredOn(text::contains).hasSizeGreaterThan(30);
  }

  @Test
  void of_what_is_public_the_report_of_a_workshop_prints_what_it_prints_inside()
      throws IOException {
    String open = String.join("", reports("verslag", Format.HTML, "openbaar").values());
    String inside = String.join("", reports("verslag", Format.HTML, "intern").values());

    assertThat(planted.openWords().values())
        .allSatisfy(
            word -> assertThat(open.contains(word)).as(word).isEqualTo(inside.contains(word)));
  }

  @Test
  void what_everybody_may_read_and_no_report_prints_is_listed() throws IOException {
    Set<String> unprinted = new LinkedHashSet<>(planted.openWords().keySet());
    for (String type : ReportTypes.names()) {
      String text = String.join("", reports(type, Format.HTML, "openbaar").values());
      unprinted.removeIf(path -> text.contains(planted.openWords().get(path)));
    }

    Path known = Path.of("src/test/resources/nl/codio/cli/public-and-unprinted.txt");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(known, String.join("\n", unprinted) + "\n");
    }
    assertThat(Files.readAllLines(known))
        .as("what is public so that a report can print it; re-made with -Dgoldens.update=true")
        .containsAll(unprinted);
  }

  @Test
  void somebody_without_a_function_is_told_in_the_language_of_the_report() throws IOException {
    String dutch = String.join("", reports("verslag", Format.HTML, "openbaar").values());
    String english =
        String.join("", reports("verslag", Format.HTML, "public", "--lang", "en").values());

    assertThat(dutch).contains("(zonder functie)");
    assertThat(english)
        .contains("(no function)", "Public edition")
        .doesNotContain("zonder functie");
  }

  @Test
  void the_project_says_for_whom_its_reports_are_unless_one_says_otherwise() throws IOException {
    Path settings = root.resolve("codio.yaml");
    assertThat(Files.readString(settings)).contains("openbaar: ja");

    assertThat(Run.in(root, "report", "--format", "md").out())
        .contains("verslag-2026-03-12-openbaar.md");
    assertThat(Run.in(root, "report", "--format", "md", "--audience", "intern").out())
        .contains("verslag-2026-03-12.md");

    Files.writeString(
        settings, Files.readString(settings).replace("openbaar: ja", "openbaar: nee"));
    assertThat(Run.in(root, "report", "--format", "md").out()).contains("verslag-2026-03-12.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sanne Kiezel", "Sanne", "Kiezel"})
  void a_known_name_in_a_public_text_is_told_with_its_place(String name) throws IOException {
    Path theCase = root.resolve("casussen/zaak/casus.yaml");
    Files.writeString(
        theCase,
        "codio: 1\nsoort: casus\ntitel: Zaak\nprojectleider: {naam: Sanne Kiezel}\n"
            + "omschrijving: {context: Dat zei "
            + name
            + " al}\n");

    Run open = Run.in(root, "report", "--format", "md", "--audience", "openbaar");
    Run inside = Run.in(root, "report", "--format", "md", "--audience", "intern");

    assertThat(open.err())
        .contains(
            "casussen/zaak/casus.yaml:5:33: in een tekst die iedereen mag lezen, staat een naam: "
                + name
                + ".");
    assertThat(inside.err()).doesNotContain("iedereen mag lezen");
  }

  private Map<Path, String> reports(String type, Format format, String audience, String... more)
      throws IOException {
    Path into = folder.resolve(type + format + audience + more.length);
    List<String> args =
        new ArrayList<>(
            List.of(
                "report",
                "--type",
                type,
                "--format",
                format.extension(),
                "--audience",
                audience,
                "--today",
                "2026-11-24"));
    args.addAll(List.of("-o", into.toString()));
    args.addAll(List.of(more));
    Run run = Run.in(root, args.toArray(String[]::new));
    assertThat(into).as(run.err()).exists();
    Map<Path, String> made = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(into)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        made.put(into.relativize(file), ReadableText.of(format, file));
      }
    }
    return made;
  }
}
