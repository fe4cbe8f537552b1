package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.codio.Golden;
import nl.codio.browser.SelfContained;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of a case (bijlage 4), from real files. */
class ReportOfCaseTest {

  private static final String CASE = "casussen/druktemonitor/casus.yaml";
  private static final Pattern QUESTION = Pattern.compile("<h3[^>]*>(.*?)</h3>", Pattern.DOTALL);

  /** Bijlage 4, from top to bottom. */
  private static final List<String> ASPECTS =
      List.of(
          "Doel CODIO Project-workshop",
          "Omschrijving project/casus",
          "Doel",
          "Overzicht relevante documenten",
          "Stadium project",
          "Technologie",
          "Stakeholders",
          "Welke vraagstukken spelen er in deze casus?",
          "Welke vragen heeft het projectteam over het borgen van goed digitaal bestuur in dit"
              + " project?");

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void the_description_of_the_example_is_as_it_was() {
    Golden.check("cli/report/casus.md", made("md"));
  }

  @Test
  void a_case_needs_no_workshop_to_be_described() {
    Run run = project.codio("report", "--type", "casus", "--format", "md");

    assertThat(run.out()).contains("Gemaakt: rapporten/chatbot/casus.md\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void every_question_of_bijlage_4_keeps_its_place_when_nothing_is_answered() throws IOException {
    List<String> asked = questions(made("html")).subList(0, 19);
    project.write(CASE, "codio: 1\nsoort: casus\ntitel: Drukte\n");

    String empty = made("html");

    assertThat(headings(empty)).isEqualTo(ASPECTS);
    assertThat(questions(empty)).isEqualTo(asked);
    // 21 cells, and three facts of the head.
    assertThat(empty.split("Nog niet ingevuld", -1)).hasSize(24 + 1);
    assertThat(SelfContained.offences(empty)).isEmpty();
  }

  @Test
  void what_bijlage_4_does_not_ask_comes_last_under_its_own_heading() {
    List<String> headings = headings(made("html"));

    assertThat(headings.subList(0, 9)).isEqualTo(ASPECTS);
    assertThat(headings.subList(9, headings.size())).containsExactly("Wat bijlage 4 niet vraagt");
  }

  private String made(String format) {
    return project
        .codio("report", "druktemonitor", "--type", "casus", "--format", format, "-o", "-")
        .out();
  }

  private static List<String> headings(String page) {
    Matcher matcher = Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL).matcher(page);
    return matcher.results().map(heading -> heading.group(1).strip()).toList();
  }

  private static List<String> questions(String page) {
    return QUESTION.matcher(page).results().map(heading -> heading.group(1).strip()).toList();
  }
}
