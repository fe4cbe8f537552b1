package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.Golden;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in English on a project that is written in Dutch. */
class EnglishReportsTest {

  private static final String NOTE = "It is not an official translation; only democracy";

  /** With its text between: what stands in Dutch in an English page, and says so. */
  private static final String DUTCH = "(?s)<(\\w+)[^>]* lang=\"nl\"[^>]*>.*?</\\1>";

  private static final String STYLE = "(?s)<style>.*?</style>";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategie", "verslag", "poster", "waardenkader", "waarden"})
  void that_of_the_example_is_as_it_was(String type) throws IOException {
    Golden.check("cli/report/en/" + type + ".md", made(type, "md"));
    Golden.check("cli/report/en/" + type + ".html", made(type, "html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategie",
        "accentwaarden",
        "actieplan",
        "jaarrapportage",
        "verslag",
        "poster",
        "waardenkader",
        "waarden"
      })
  void no_name_of_the_framework_stays_dutch_without_saying_so(String type) {
    String said =
        made(type, "html").replaceAll(STYLE, "").replaceAll(DUTCH, "").replaceAll("<[^>]*>", " ");

    assertThat(dutchNames().filter(name -> said.matches("(?is).*\\b" + name + "\\b.*"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategie",
        "accentwaarden",
        "actieplan",
        "jaarrapportage",
        "verslag",
        "waardenkader",
        "waarden"
      })
  void a_report_that_names_values_says_once_whose_translation_it_is(String type) {
    assertThat(made(type, "html").split(NOTE, -1)).hasSize(2);
    assertThat(made(type, "md").split(NOTE, -1)).hasSize(2);
    assertThat(dutch(type)).doesNotContain("vertaald");
  }

  @Test
  void a_sheet_of_one_page_says_it_in_few_words() {
    String few = "Value names translated by codio, not an official translation";

    assertThat(made("poster", "html").split(few, -1)).hasSize(2);
    assertThat(made("poster", "svg").split(few, -1)).hasSize(2);
    assertThat(dutch("poster")).doesNotContain("vertaald");
  }

  @Test
  void a_report_without_values_has_no_word_about_their_translation() {
    assertThat(made("startnotitie", "html")).doesNotContain(NOTE);
    assertThat(made("casus", "html")).doesNotContain(NOTE);
  }

  @Test
  void what_people_wrote_says_that_it_is_dutch() {
    String page = made("verslag", "html");

    assertThat(page)
        .contains(
            "<html lang=\"en\"",
            "<h1 class=\"utrecht-heading-1\"><span lang=\"nl\">Druktemonitor recreatiegebieden",
            "<p lang=\"nl\">");
    assertThat(made("verslag", "html", "--lang", "nl")).doesNotContain("lang=\"nl\">Druk");
  }

  @Test
  void own_values_keep_the_name_that_they_were_given() {
    assertThat(made("verslag", "html")).contains("<span lang=\"nl\">Rust</span>");
    assertThat(made("strategie", "md")).contains("### Nabijheid").contains("### Sustainability");
  }

  @Test
  void a_project_that_is_written_in_english_is_not_marked_in_english_and_is_in_dutch()
      throws IOException {
    project.replace("codio.yaml", "taal: nl", "taal: en");

    assertThat(made("verslag", "html")).doesNotContain("lang=\"nl\"");
    assertThat(project.codio("report", "--type", "strategie", "-o", "-").out())
        .contains("<html lang=\"en\"", "Sustainability")
        .doesNotContain("lang=\"nl\"");
    assertThat(made("strategie", "html", "--lang", "nl"))
        .contains("<html lang=\"nl\"", "Duurzaamheid", "<p lang=\"en\">");
  }

  private static Stream<String> dutchNames() {
    Framework dutch = Framework.current();
    Framework english = dutch.in("en");
    List<String> names =
        Stream.of(english.foundations(), english.principles(), english.values())
            .flatMap(lexicon -> lexicon.all().stream())
            .map(Named::name)
            .toList();
    return Stream.of(dutch.foundations(), dutch.principles(), dutch.values())
        .flatMap(lexicon -> lexicon.all().stream())
        .map(Named::name)
        .filter(name -> !names.contains(name));
  }

  private String dutch(String type) {
    return made(type, "html", "--lang", "nl");
  }

  private String made(String type, String format) {
    return made(type, format, "--lang", "en");
  }

  private String made(String type, String format, String option, String language) {
    boolean aboutCase = List.of("verslag", "poster", "casus").contains(type);
    String path = aboutCase ? "casussen/druktemonitor" : ".";
    Run run =
        project.codio(
            "report",
            path,
            "--type",
            type,
            "--today",
            "2026-11-24",
            "--format",
            format,
            "-o",
            "-",
            option,
            language);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    return run.out();
  }
}
