package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code codio report} puts its reports, and when it does not. */
class ReportPlaceTest {

  private static final String HTML = "rapporten/druktemonitor/verslag-2026-03-12.html";
  private static final String MD = "rapporten/druktemonitor/verslag-2026-03-12.md";

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --format md          | -o uit              | uit/verslag-2026-03-12.md
          --format md          | -o uit/             | uit/verslag-2026-03-12.md
          --format md          | -o nieuw/naam.md    | nieuw/naam.md
          --format=MD          | --output=naam.md    | naam.md
          --format html        | -o naam.md          | naam.md/verslag-2026-03-12.html
          --format html        | -o ../naam.html     | ../naam.html
          --force              | -o naam.html        | naam.html
          --format html,html   | -o naam.html        | naam.html
          """)
  void output_is_a_file_or_a_folder(String format, String output, String file) throws IOException {
    Run run =
        Run.in(project.root(), ("report druktemonitor " + format + " " + output).split(" ", -1));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).startsWith("Gemaakt: " + file + "\n");
    assertThat(project.path(file)).isRegularFile();
  }

  @Test
  void several_cases_each_get_a_folder_in_the_output() {
    project.codio("report", "-o", "uit", "--format", "md");

    assertThat(project.path("uit/slimme-camera/verslag-2026-10-08.md")).exists();
    assertThat(project.path("uit/druktemonitor/verslag-2026-03-12.md")).exists();
  }

  @Test
  void a_hyphen_is_standard_output_and_html_unless_asked_otherwise() throws IOException {
    Run html = project.codio("report", "druktemonitor", "-o", "-");
    Run md = project.codio("report", "druktemonitor", "-o", "-", "--format", "md");
    project.codio("report", "druktemonitor");

    assertThat(html.out()).isEqualTo(project.read(HTML));
    assertThat(md.out()).isEqualTo(project.read(MD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report druktemonitor --format html,md -o - | 2 | -
          report -o -                                | 3 | -
          report -o alles.html                       | 3 | alles.html
          report --format md -o alles.md             | 3 | alles.md
          """)
  void several_reports_do_not_go_to_one_place(String args, int reports, String place)
      throws IOException {
    var before = project.snapshot();

    Run run = project.codio(args.split(" +"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Deze " + reports + " verslagen passen niet samen in \"" + place + "\".");
    assertThat(project.snapshot()).isEqualTo(before);
  }

  @Test
  void two_cases_of_one_name_do_not_replace_each_other() throws IOException {
    project.write(
        "archief/druktemonitor/workshop-2026-03-12.yaml",
        "codio: 1\nsoort: workshop\ndatum: 2026-03-12\n");

    Run run = project.codio("report");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .startsWith(
            "Verslagen van archief/druktemonitor en casussen/druktemonitor komen allebei in "
                + HTML
                + ".\n");
    assertThat(project.path("rapporten")).doesNotExist();
    assertThat(project.codio("report", "casussen/druktemonitor").code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @CsvSource({"htm,html", "HMTL,html", "mdd,md"})
  void an_unknown_format_gets_the_nearest(String format, String nearest) {
    Run run = project.codio("report", "--format", format);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            "\"%s\" kan niet bij --format. Kies uit: html, md, odt, pdf, svg.\nBedoel je %s?\n"
                .formatted(format, nearest));
    assertThat(project.path("rapporten")).doesNotExist();
  }

  @Test
  void a_file_that_a_person_wrote_stays_unless_forced_and_the_other_is_made() throws IOException {
    project.write(HTML, "<p>met de hand</p>");

    Run run = project.codio("report", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            HTML + " bestaat al en is niet door codio gemaakt. Met --force wordt het vervangen.\n");
    assertThat(project.read(HTML)).isEqualTo("<p>met de hand</p>");
    assertThat(run.out()).isEqualTo("Gemaakt: " + MD + "\n");

    assertThat(project.codio("report", "druktemonitor", "--force").code()).isEqualTo(ExitCode.FINE);
    assertThat(project.read(HTML)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void what_codio_made_is_replaced_and_no_draft_is_left() throws IOException {
    project.codio("report", "druktemonitor", "--today", "2020-01-01");
    String old = project.read(MD);

    Run run = project.codio("report", "druktemonitor");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(project.read(MD)).isNotEqualTo(old);
    assertThat(project.path("rapporten/druktemonitor"))
        .isDirectoryContaining(file -> file.toString().endsWith(".md"));
    assertThat(project.filesEnding(".tmp")).isEmpty();
  }

  @Test
  void one_that_cannot_be_written_does_not_take_the_others_along() throws IOException {
    project.write("rapporten/druktemonitor", "hier staat een bestand");

    Run run = project.codio("report", "--format", "md");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .startsWith(
            """
            %s is niet te schrijven. Mag je hier schrijven, en is er nog ruimte?
            rapporten/druktemonitor is een bestand; daar hoort een map te staan.
            """
                .formatted(MD));
    assertThat(project.filesEnding(".md")).hasSize(2);
    assertThat(project.read("rapporten/druktemonitor")).isEqualTo("hier staat een bestand");
  }

  @Test
  void a_folder_in_the_place_of_a_report_is_left_alone() throws IOException {
    Files.createDirectories(project.path("naam.md"));

    Run run = project.codio("report", "druktemonitor", "-o", "naam.md", "--force");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).isEqualTo("naam.md is een map. Noem achter -o een andere plek.\n");
  }

  @Test
  void a_link_that_came_with_the_project_does_not_lead_reports_out_of_it() throws IOException {
    Path outside = Files.createDirectory(folder.toRealPath().resolve("buiten"));
    link(project.path("rapporten"), outside);

    Run run = project.codio("report", "druktemonitor", "--force");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains(HTML + " komt door een koppeling buiten het project terecht.")
        .contains("Noem achter -o een andere plek.");
    assertThat(outside).isEmptyDirectory();
    assertThat(project.codio("report", "druktemonitor", "-o", "rapporten").code())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void a_link_in_the_place_of_a_report_is_not_written_through() throws IOException {
    Path outside = folder.toRealPath().resolve("buiten.html");
    Files.writeString(outside, "<meta name=\"generator\" content=\"codio\">");
    Files.createDirectories(project.path(HTML).getParent());
    link(project.path(HTML), outside);

    assertThat(project.codio("report", "druktemonitor").code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(outside).hasContent("<meta name=\"generator\" content=\"codio\">");
  }

  @Test
  void a_report_may_be_read_by_whoever_may_read_a_new_file_here() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path other = Files.createFile(folder.resolve("ander"));

    project.codio("report", "druktemonitor");

    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(other);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(project.path(HTML))))
        .isEqualTo(PosixFilePermissions.toString(usual));
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here");
    }
  }
}
