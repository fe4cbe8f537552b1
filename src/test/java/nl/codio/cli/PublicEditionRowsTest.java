package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a public edition says of what it keeps inside. */
class PublicEditionRowsTest {

  private static final String MAY_BE_INTERNAL = "Niet ingevuld, of niet openbaar";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_starting_note_leaves_out_what_is_internal_and_says_once_how_much() {
    String inside = report("startnotitie", "intern");
    String open = report("startnotitie", "openbaar");

    assertThat(inside).contains("### Aanleiding", "Waar is de startnotitie besproken?");
    assertThat(open)
        .contains("### Wat zijn de problemen")
        .doesNotContain("### Aanleiding", "startnotitie besproken", MAY_BE_INTERNAL)
        .containsOnlyOnce(
            "6 vragen zijn alleen voor de organisatie zelf, en staan niet in deze openbare uitgave.");
    assertThat(inside).doesNotContain("alleen voor de organisatie zelf");
  }

  @Test
  void an_action_plan_leaves_out_a_section_of_which_all_is_internal() {
    assertThat(report("actieplan", "intern")).contains("### Akkoord");
    assertThat(report("actieplan", "openbaar"))
        .contains("2 vragen zijn alleen voor de organisatie zelf")
        .doesNotContain("Akkoord", MAY_BE_INTERNAL);
  }

  @Test
  void an_empty_cell_of_a_poster_says_that_it_may_be_internal() throws IOException {
    project.replace(
        "casussen/druktemonitor/workshop-2026-03-12.yaml",
        "    actiehouder: communicatieadviseur\n",
        "");

    assertThat(poster("openbaar")).contains(MAY_BE_INTERNAL).doesNotContain("Nog niet ingevuld");
    assertThat(poster("intern")).contains("Nog niet ingevuld").doesNotContain(MAY_BE_INTERNAL);
  }

  private String poster(String audience) {
    return out("druktemonitor", "poster", audience, "html");
  }

  private String report(String type, String audience) {
    return out("strategie.yaml", type, audience, "md");
  }

  private String out(String about, String type, String audience, String format) {
    Run run =
        project.codio(
            "report", about, "--type", type, "--audience", audience, "--format", format, "-o", "-");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return run.out();
  }
}
