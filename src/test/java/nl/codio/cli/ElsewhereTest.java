package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies outside a project: {@code --complete} asks for it, {@code --follow-links} reads it. */
class ElsewhereTest {

  private static final String LOGO = "logo: {bestand: ../logo.svg, tekst: Wapen}\n";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @Test
  void a_project_that_names_what_is_elsewhere_passes_and_is_not_complete() throws IOException {
    project.write("codio.yaml", project.read("codio.yaml") + LOGO);

    Run usual = project.codio("validate");
    Run complete = project.codio("validate", "--complete");

    assertThat(usual.code()).isEqualTo(ExitCode.FINE);
    assertThat(usual.out()).contains("waarschuwing P401: Dit logo is niet hier aanwezig");
    assertThat(complete.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(complete.out()).contains("fout P401: Dit logo is niet hier aanwezig");
  }

  @Test
  void a_project_that_has_all_is_complete() {
    assertThat(project.codio("validate", "--complete").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_case_that_lies_elsewhere_is_checked_and_reported_when_links_are_followed()
      throws IOException {
    Path elsewhere = folder.toRealPath().resolve("elders");
    Files.move(project.path("casussen/druktemonitor"), elsewhere);
    Files.createSymbolicLink(project.path("casussen/druktemonitor"), elsewhere);

    Run usual = project.codio("validate", "--follow-links");
    assertThat(usual.out()).endsWith("1 advies in 1 van 15 bestanden\n");
    assertThat(project.codio("validate").out())
        .contains("casussen/druktemonitor:1:1: advies B033: ", "laat codio haar volgen met");
    assertThat(project.codio("accents", "druktemonitor", "--follow-links").code())
        .isEqualTo(ExitCode.FINE);

    Run report = project.codio("report", "druktemonitor", "--follow-links");
    assertThat(report.code()).isEqualTo(ExitCode.FINE);
    assertThat(project.path("rapporten/druktemonitor/verslag-2026-03-12.html")).exists();
    assertThat(project.codio("report", "druktemonitor").code()).isNotEqualTo(ExitCode.FINE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothing_is_written_through_a_link_however_they_are_read() throws IOException {
    Path elsewhere = Files.createDirectory(folder.toRealPath().resolve("elders"));
    Files.createSymbolicLink(project.path("rapporten"), elsewhere);

    Run report = project.codio("report", "druktemonitor", "--follow-links");

    assertThat(report.code()).isNotEqualTo(ExitCode.FINE);
    assertThat(elsewhere).isEmptyDirectory();
  }
}
