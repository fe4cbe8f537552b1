package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.codio.Golden;
import nl.codio.framework.ExampleAction;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the value framework itself, without a project. */
class ReportOfFrameworkTest {

  @TempDir private Path folder;
  private Path here;

  @BeforeEach
  void somewhere() throws IOException {
    here = folder.toRealPath();
  }

  @Test
  void the_values_of_one_foundation_fit_one_table() {
    Run run = Run.in(here, "report", "--type", "waarden", "--foundation", "Democratie");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            Gemaakt: rapporten/waarden-democratie.html
            Gemaakt: rapporten/waarden-democratie.md
            """);
    Golden.check("cli/report/waarden-democratie.md", made("waarden", "--foundation", "democratie"));
  }

  @Test
  void within_a_project_it_has_its_house_style_and_language() throws IOException {
    ExampleCopy project = ExampleCopy.at(here.resolve("stad"));
    project.write(
        "logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>");
    project.replace("codio.yaml", "taal: nl", "taal: en");
    project.replace(
        "codio.yaml", "thema: neutraal", "thema: weg.css\nlogo: {bestand: logo.svg}\nvoettekst: T");

    Run run = project.codio("report", "--type", "waardenkader", "-o", "-");

    assertThat(run.out())
        .contains("<html lang=\"en\"", "<img class=\"logo\" src=\"data:image/svg+xml", "<p>T</p>");
    assertThat(run.err())
        .contains("weg.css")
        .as("it tells of no file of the project")
        .doesNotContain("codio validate");
  }

  @Test
  void what_comes_next_names_what_was_made() throws IOException {
    ExampleCopy project = ExampleCopy.at(here.resolve("stad"));

    assertThat(project.codio("report", "--type", "waardenkader").out())
        .endsWith("Verder: open het waardenkader\n");
    assertThat(project.codio("report", "--type", "poster", "--blank").out())
        .endsWith("codio validate, of open de poster\n");
    assertThat(project.codio("report", "--type", "accentwaarden", "--lang", "en").out())
        .endsWith("or open the accent values\n");
  }

  @Test
  void all_values_stand_there_in_the_words_of_the_framework() {
    String page = made("waarden");

    for (Value value : Framework.current().values().all()) {
      assertThat(page).contains("| " + value.name() + " | " + value.definition() + " |");
      for (ExampleAction example : value.examples()) {
        assertThat(page).contains(example.text());
      }
    }
    assertThat(page.split("Andere waarde, namelijk…", -1)).hasSize(6 + 1);
  }

  @Test
  void the_framework_is_a_drawing_and_a_list_that_tells_the_same() {
    String page = made("waardenkader");

    Golden.check("cli/report/waardenkader.md", page);
    String drawing =
        Run.in(here, "report", "--type", "waardenkader", "--format", "svg", "-o", "-").out();
    assertThat(drawing).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- generator: ");
    for (Value value : Framework.current().values().all()) {
      assertThat(page).contains(value.name());
      assertThat(drawing).contains(value.name());
    }
  }

  @Test
  void a_foundation_that_is_none_is_answered_by_the_nearest() {
    Run run = Run.in(here, "report", "--type", "waarden", "--foundation", "democratiee");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("\"democratiee\" is geen fundament.", "Bedoel je democratie?");
  }

  @Test
  void an_option_that_the_type_does_not_take_is_refused_with_the_types_that_do() {
    Run run = Run.in(here, "report", "--type", "verslag", "--foundation", "democratie");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains("--foundation hoort niet bij het rapport verslag, wel bij waarden.");
  }

  private String made(String type, String... more) {
    List<String> all =
        new ArrayList<>(List.of("report", "--type", type, "--format", "md", "-o", "-"));
    all.addAll(List.of(more));
    return Run.in(here, all.toArray(String[]::new)).out();
  }
}
