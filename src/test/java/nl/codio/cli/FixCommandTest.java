package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.codio.process.Outcome;
import nl.codio.process.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String WORKSHOP = ExampleCopy.WORKSHOP;
  private static final String STRATEGY = "strategie.yaml";

  @TempDir private Path temporary;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(temporary.toRealPath().resolve("stad"));
  }

  @Test
  void says_that_there_is_nothing_to_mend_and_touches_no_file() throws IOException {
    Map<String, String> before = project.snapshot();

    Run run = project.codio("fix");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Er is niets dat codio zelf kan herstellen.\n");
    assertThat(project.snapshot()).isEqualTo(before);
  }

  @Test
  void says_what_it_mended_and_what_is_left() throws IOException {
    spoil();
    String spoilt = project.read(WORKSHOP);
    Map<String, String> before = project.snapshot();

    Run run = project.codio("fix");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out())
        .startsWith(WORKSHOP + ":3:8: \"12 maart 2026\" → \"2026-03-12\"\n" + STRATEGY + ":")
        .contains("\nHersteld: 2 punten in 2 bestanden.\n")
        .contains("Nog over: ")
        .endsWith("Bekijk ze met codio validate\n");
    assertThat(project.read(WORKSHOP)).isEqualTo(spoilt.replace("12 maart 2026", "2026-03-12"));
    assertThat(before.keySet()).isEqualTo(project.snapshot().keySet());
    assertThat(project.codio("fix").out()).startsWith("Er is niets dat");
  }

  @Test
  void looks_only_where_it_was_asked_to() throws IOException {
    spoil();

    Run run = project.codio("fix", "casussen/druktemonitor");

    assertThat(run.out()).contains("Hersteld: 1 punt in 1 bestand.");
    assertThat(project.read(STRATEGY)).contains("Specifiek");
  }

  @Test
  void shows_the_difference_and_writes_nothing() throws IOException {
    spoil();
    Map<String, String> before = project.snapshot();

    Run run = project.codio("fix", "--diff", "casussen");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            --- a/casussen/druktemonitor/workshop-2026-03-12.yaml
            +++ b/casussen/druktemonitor/workshop-2026-03-12.yaml
            @@ -1,6 +1,6 @@
             codio: 1
             soort: workshop
            -datum: 12 maart 2026
            +datum: 2026-03-12
             tijd: 13:00-15:45
             pauze: 10
             locatie: bezoekerscentrum Noorderplas
            """);
    assertThat(project.snapshot()).isEqualTo(before);
  }

  @Test
  void shows_no_difference_where_there_is_none() {
    Run run = project.codio("fix", "--diff");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_file_that_somebody_changes_meanwhile_is_theirs() throws IOException {
    spoil();
    StringWriter err = new StringWriter();
    Session session =
        Run.session(project.root(), new PrintWriter(new StringWriter()), new PrintWriter(err));
    Fixes fixes = Fixes.of(List.of(), session);
    project.replace(STRATEGY, "Specifiek", "Generiek");
    Map<String, String> before = project.snapshot();

    boolean written = new FixWriter(session).write(fixes.fixes());

    assertThat(written).isFalse();
    assertThat(err.toString())
        .startsWith("strategie.yaml is net door iemand anders veranderd en blijft zoals het is.")
        .contains("Er is niets veranderd.");
    // The other file was put back: of what it holds nothing is lost.
    assertThat(project.read(WORKSHOP)).contains("12 maart 2026");
    assertThat(project.snapshot().keySet()).isEqualTo(before.keySet());
    assertThat(project.read(STRATEGY)).contains("Generiek");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void who_may_read_a_file_stays_as_it_was() throws IOException {
    spoil();
    Path file = project.path(WORKSHOP);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    project.codio("fix");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_within_the_project_stays_a_link() throws IOException {
    spoil();
    Path link = project.path("casussen/druktemonitor/ook.yaml");
    Files.createSymbolicLink(link, Path.of("workshop-2026-03-12.yaml"));

    Run run = project.codio("fix");

    assertThat(run.err()).isEmpty();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(project.read(WORKSHOP)).contains("datum: 2026-03-12");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writes_nothing_through_a_link_out_of_the_project() throws IOException {
    Path outside = temporary.toRealPath().resolve("elders");
    Files.createDirectories(outside);
    String text = "codio: 1\nsoort: workshop\ndatum: 12 maart 2026\n";
    Files.writeString(outside.resolve("workshop-2026-03-12.yaml"), text);
    Files.createSymbolicLink(project.path("map"), outside);
    Files.createSymbolicLink(project.path("los.yaml"), outside.resolve("workshop-2026-03-12.yaml"));

    for (String path : List.of("map/workshop-2026-03-12.yaml", "los.yaml")) {
      Run run = project.codio("fix", path);

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err()).contains(path).contains("Er is niets veranderd.");
    }
    assertThat(outside.resolve("workshop-2026-03-12.yaml")).hasContent(text);
    assertThat(project.codio("fix").code()).isEqualTo(ExitCode.FINE);
    assertThat(outside.resolve("workshop-2026-03-12.yaml")).hasContent(text);
  }

  @Test
  void speaks_the_language_that_was_asked_for() throws IOException {
    spoil();

    assertThat(project.codio("fix", "--lang", "en").out())
        .contains("Mended: 2 points in 2 files.", "Look at them with codio validate");
  }

  @Test
  @Tag("ci")
  void git_applies_the_difference() throws Exception {
    spoil();
    project.replace(WORKSHOP, "tijd: 13:00", "moment: Verkenning\ntijd: 13:00");
    project.replace(WORKSHOP, "moment: verkenning\n", "");
    Path diff = temporary.resolve("x.diff");
    Files.writeString(diff, project.codio("fix", "--diff").out());

    Outcome outcome =
        new Program(
                List.of("git", "apply", diff.toString()),
                project.root(),
                Map.of(),
                Duration.ofMinutes(1))
            .run();

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(project.codio("fix", "--diff").out()).isEmpty();
  }

  private void spoil() throws IOException {
    project.replace(WORKSHOP, "datum: 2026-03-12", "datum: 12 maart 2026");
    project.replace(STRATEGY, "invulling: specifiek", "invulling: Specifiek");
  }
}
