package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import nl.codio.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code codio status} says along the way of somebody who begins with {@code codio init}. */
class StatusOfScaffoldTest {

  private static final String CASE = "casussen/camera/casus.yaml";
  private static final String WORKSHOP = "casussen/camera/workshop-2026-03-12.yaml";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void begin() throws IOException {
    project = new ExampleCopy(folder.toRealPath());
    codio("init", "--organisation", "Gemeente Proefstad", "--case", "Camera");
  }

  @Test
  void a_fresh_project() {
    check("nieuw-project", "status", "--today", "2026-03-01");
    check("nieuwe-strategie", "status", "strategie.yaml", "--today", "2026-03-01");
  }

  @Test
  void a_case_that_is_described_goes_on_with_a_workshop() throws IOException {
    describe();

    assertThat(status("2026-03-01"))
        .contains("✓ Casus beschrijven: gedaan", "○ Workshop voorbereiden: niet begonnen")
        .contains("  Typ: codio init workshop camera\n");
  }

  @Test
  void a_workshop_that_is_planned_asks_for_its_preparation_only() throws IOException {
    describe();
    codio("init", "workshop", "camera", "--date", "2026-03-12");
    check("workshop-gepland", "status", "camera", "--today", "2026-03-01");

    prepare();
    check("workshop-voorbereid", "status", "camera", "--today", "2026-03-11");
  }

  @Test
  void the_day_after_the_workshop_its_questions_are_asked() throws IOException {
    describe();
    codio("init", "workshop", "camera", "--date", "2026-03-12");
    prepare();

    check("workshop-geweest", "status", "camera", "--today", "2026-03-13");
  }

  private void describe() throws IOException {
    fill(CASE, "gereed-voor-workshop", "2026-02-20");
    fill(CASE, "context", "Afval naast bakken.");
    fill(CASE, "reden", "Toezicht is duur.");
    fill(CASE, "betrekken", "Een bewonersavond.");
    fill(CASE, "risicos", "[privacy van bewoners]");
  }

  private void prepare() throws IOException {
    fill(WORKSHOP, "tijd", "13:00-15:30");
    fill(WORKSHOP, "locatie", "wijkcentrum");
    fill(WORKSHOP, "gespreksleider", "ethics officer");
    fill(WORKSHOP, "notulist", "beleidsmedewerker");
    fill(WORKSHOP, "gepland", "2026-04-02");
    String[] roles = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    String[] groups = {"democratie", "rechtsstaat", "bestuurskracht"};
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < roles.length; i++) {
      people.append("\n  - {functie: rol ").append(roles[i]).append(", groep: ");
      people.append(groups[i % groups.length]).append(", extern: ").append(i == 0 ? "ja" : "nee");
      people.append("}");
    }
    fill(WORKSHOP, "deelnemers", people.toString());
  }

  /** Fills in the first empty field of this key; what the scaffold put below it goes. */
  private void fill(String file, String key, String answer) throws IOException {
    String text = project.read(file);
    String field = "(?m)^( *)" + key + ":.*\\n(\\1 +.*\\n)*";
    String filled =
        text.replaceFirst(field, "$1" + key + ": " + Matcher.quoteReplacement(answer) + "\n");
    assertThat(filled).as(key).isNotEqualTo(text);
    project.write(file, filled);
  }

  private String status(String day) {
    return codio("status", "camera", "--today", day);
  }

  private void check(String golden, String... args) {
    Golden.check("cli/status/" + golden + ".txt", codio(args));
  }

  private String codio(String... args) {
    Run run = project.codio(args);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return run.out();
  }
}
