package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which value was chosen in which workshop, beside each other. */
class ValuesPerWorkshopTest {

  private static final String HEADING = "### Waarden per workshop";
  private static final String CAMERA = "casussen/slimme-camera/workshop-2026-04-09.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_case_with_two_workshops_shows_them_beside_each_other() {
    assertThat(theCase("slimme-camera", "md"))
        .contains(
            HEADING,
            "| Waarde | 9 apr 2026 | 8 okt 2026 |",
            "| Transparantie | ✓\u00a0accent | ✓\u00a0accent |",
            "| Passendheid | ○\u00a0rol | ✓\u00a0accent |",
            "| Nabijheid (eigen waarde) | – | ○\u00a0rol |",
            "| Effectiviteit | – | ✓\u00a0ja |");
    assertThat(theCase("slimme-camera", "html"))
        .contains(
            "<figure class=\"picture picture-grid\">",
            ">Waarden per workshop: 14 waarden in 2 workshops</title>",
            "Effectiviteit: 8 oktober 2026 [gekozen]");
  }

  @Test
  void one_workshop_is_told_by_its_own_report() {
    assertThat(theCase("druktemonitor", "md")).doesNotContain(HEADING);
    assertThat(theCase("chatbot", "md")).doesNotContain(HEADING);
  }

  @Test
  void a_workshop_that_says_nothing_of_values_has_no_column() throws IOException {
    project.write(
        "casussen/slimme-camera/workshop-2026-11-20.yaml",
        "codio: 1\nsoort: workshop\nbijeenkomst:\n  datum: 2026-11-20\n");

    assertThat(theCase("slimme-camera", "md")).contains("| Waarde | 9 apr 2026 | 8 okt 2026 |");
  }

  @Test
  void of_too_many_workshops_the_newest_are_shown_and_the_others_counted() throws IOException {
    for (int day = 1; day <= 9; day++) {
      workshop("slimme-camera", "2025-06-0" + day);
    }

    assertThat(theCase("slimme-camera", "md"))
        .contains("| Waarde | 4 jun 2025 | 5 jun 2025 |", "En nog 3, die hier geen kolom hebben.");
  }

  @Test
  void a_year_shows_each_workshop_with_its_case() {
    assertThat(year())
        .contains(
            HEADING,
            "| Waarde | 12 mrt 2026 · Druktemonitor recreatiegebieden | 9 apr 2026 · Slimme camera",
            "| Transparantie | ✓\u00a0accent | ✓\u00a0accent | ○\u00a0rol | ✓\u00a0accent |");
  }

  @Test
  void a_year_with_too_many_workshops_shows_each_case() throws IOException {
    for (int day = 1; day <= 9; day++) {
      workshop("slimme-camera", "2026-06-0" + day);
    }

    assertThat(year())
        .contains(
            "| Waarde | 11 workshops · Slimme camera bij de fietsoversteek Stationsplein | 12 mrt"
                + " 2026 · Druktemonitor recreatiegebieden | 21 mei 2026 · Voorspelmodel voor"
                + " geldzorgen |")
        .doesNotContain("geen kolom");
  }

  private void workshop(String theCase, String day) throws IOException {
    String text = project.read(CAMERA).replace("2026-04-09", day);
    project.write("casussen/" + theCase + "/workshop-" + day + ".yaml", text);
  }

  private String theCase(String name, String format) {
    return project.codio("report", name, "--type", "casus", "--format", format, "-o", "-").out();
  }

  private String year() {
    return project
        .codio(
            "report",
            "--type",
            "jaarrapportage",
            "--year",
            "2026",
            "--today",
            "2026-11-24",
            "--format",
            "md",
            "-o",
            "-")
        .out();
  }
}
