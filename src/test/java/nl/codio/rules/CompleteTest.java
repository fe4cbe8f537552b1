package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.framework.Editions;
import nl.codio.project.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a file names within the project and is not there is an error; what lies outside it is a
 * warning, and an error where completeness is asked for. All in a project of several cases.
 */
class CompleteTest {

  private static final String MONITOR = "casussen/monitor/casus.yaml";
  private static final String CAMERA = "casussen/camera/casus.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void project() {
    write("codio.yaml", "codio: 1\nsoort: project\n");
    write(MONITOR, "codio: 1\nsoort: casus\ntitel: Monitor\n");
    write(CAMERA, "codio: 1\nsoort: casus\ntitel: Camera\n");
  }

  @Test
  void what_is_missing_within_the_project_is_an_error_either_way() {
    add(MONITOR, "documenten:\n  - {titel: Plan, vindplaats: ./plan.pdf}\n");
    add(CAMERA, "strategie: ../../strategie.yaml\n");

    assertThat(usually())
        .containsExactlyInAnyOrder("monitor ERROR C175", "camera ERROR P146")
        .isEqualTo(complete());
  }

  @Test
  void a_document_of_a_case_that_lies_outside() {
    add(MONITOR, "documenten:\n  - {titel: Nota, vindplaats: ../../../nota.pdf}\n");

    assertThat(usually()).containsExactly("monitor WARNING C175");
    assertThat(complete()).containsExactly("monitor ERROR C175");
  }

  @Test
  void a_strategy_of_a_case_that_lies_outside() {
    add(CAMERA, "strategie: ../../../concern/strategie.yaml\n");

    assertThat(usually()).containsExactly("camera WARNING P146");
    assertThat(complete()).containsExactly("camera ERROR P146");
  }

  @Test
  void a_strategy_of_the_project_and_the_levels_above_it_that_lie_outside() {
    write("codio.yaml", "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    write(
        "strategie.yaml",
        """
        codio: 1
        soort: strategie
        titel: S
        vervangt: ../oud.yaml
        bouwt-voort-op: ../concern/strategie.yaml
        """);

    assertThat(usually()).containsExactly("strategie WARNING P146", "strategie WARNING P146");
    assertThat(complete()).containsExactly("strategie ERROR P146", "strategie ERROR P146");
  }

  @Test
  void a_logo_that_lies_outside() {
    write("codio.yaml", "codio: 1\nsoort: project\nlogo: {bestand: ../logo.svg, tekst: Wapen}\n");

    assertThat(usually()).containsExactly("codio WARNING P401");
    assertThat(complete()).containsExactly("codio ERROR P401");
  }

  @Test
  void a_version_of_the_strategy_that_is_not_here() {
    write("codio.yaml", "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    write("strategie.yaml", "codio: 1\nsoort: strategie\ntitel: S\nvastgesteld: 2026-02-03\n");
    write(
        "casussen/monitor/workshop-2026-03-12.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-03-12\nstrategie-versie: 2022-01-01\n");

    assertThat(usually()).contains("workshop-2026-03-12 WARNING W044");
    assertThat(complete()).contains("workshop-2026-03-12 ERROR W044");
  }

  @Test
  void a_reason_answers_the_warning_and_not_the_error_and_is_not_called_useless_for_it() {
    add(
        MONITOR,
        """
        documenten:
          - {titel: Nota, vindplaats: ../../../nota.pdf}
        afwijkingen:
          - {regel: C175, uitleg: Ligt bij de provincie.}
        """);

    assertThat(usually()).isEmpty();
    assertThat(complete()).containsExactly("monitor ERROR C175");
  }

  private List<String> usually() {
    return told(Judging.on(Judged.TODAY));
  }

  private List<String> complete() {
    return told(new Judging(Judged.TODAY, true));
  }

  /** Where, how heavy and what, of all that is about a reference or a deviation. */
  private List<String> told(Judging judging) {
    return RuleBook.judge(new ProjectReader(Editions.known(), folder).read(folder), judging)
        .stream()
        .filter(finding -> finding.severity() != Severity.ADVICE || finding.code().startsWith("B"))
        .filter(finding -> !finding.code().startsWith("S"))
        .map(CompleteTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    Path file = finding.place().file();
    String name = file.getFileName().toString().replace(".yaml", "");
    // A case is called by the folder in which its file lies.
    String shown = name.equals("casus") ? file.getName(1).toString() : name;
    return shown + " " + finding.severity() + " " + finding.code();
  }

  private void add(String name, String text) {
    try {
      write(name, Files.readString(folder.resolve(name)) + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
