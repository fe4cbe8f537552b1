package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code codio validate -o}: the findings in files. */
class FindingsFilesTest {

  @TempDir private Path folder;
  private ExampleCopy project;

  @BeforeEach
  void spoil() throws IOException {
    project = ExampleCopy.at(folder.toRealPath().resolve("stad"));
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privacy", "- waarde: privasy");
  }

  @Test
  void several_forms_go_to_files_and_a_person_still_reads_the_text() throws IOException {
    Run run = project.codio("validate", "-o", "sarif=uit/a.sarif", "--output=junit=b.xml");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEqualTo(project.codio("validate").out());
    assertThat(run.err()).isEqualTo("Gemaakt: uit/a.sarif\nGemaakt: b.xml\n");
    assertThat(project.read("uit/a.sarif"))
        .isEqualTo(project.codio("validate", "--format", "sarif").out());
    assertThat(project.read("b.xml"))
        .isEqualTo(project.codio("validate", "--format", "junit").out());
  }

  @Test
  void a_file_without_a_form_gets_that_of_format_and_the_screen_the_text() throws IOException {
    Run run = project.codio("validate", "--format", "JSON", "-o", "a.json");

    assertThat(run.out()).isEqualTo(project.codio("validate").out());
    assertThat(project.read("a.json"))
        .isEqualTo(project.codio("validate", "--format", "json").out());
  }

  @Test
  void a_form_that_no_file_takes_stays_on_the_screen() {
    Run run = project.codio("validate", "--format", "json", "-o", "sarif=a.sarif");

    assertThat(run.out()).isEqualTo(project.codio("validate", "--format", "json").out());
  }

  @ParameterizedTest
  @CsvSource({"sarif=-, sarif", "SARIF=-, sarif", "-, text"})
  void a_dash_is_the_screen(String output, String format) {
    assertThat(project.codio("validate", "-o", output).out())
        .startsWith(project.codio("validate", "-q", "--format", format).out());
  }

  @Test
  void a_word_that_is_no_form_belongs_to_the_name_of_the_file() throws IOException {
    project.codio("validate", "-q", "-o", "versie=2.txt");

    assertThat(project.read("versie=2.txt")).contains("fout K025");
  }

  @ParameterizedTest
  @EnumSource
  void what_codio_wrote_itself_is_replaced(FindingsFormat format) throws IOException {
    String output = format.word() + "=uit." + format.word();
    assertThat(project.codio("validate", "-o", output).code()).isEqualTo(ExitCode.FINDINGS);
    project.replace(ExampleCopy.WORKSHOP, "- waarde: privasy", "- waarde: privacy");

    Run fine = project.codio("validate", "strategie.yaml", "-o", output);
    String none = project.read("uit." + format.word());
    Run again = project.codio("validate", "-o", output);

    assertThat(fine.code()).as(fine.err()).isEqualTo(ExitCode.FINE);
    assertThat(none).doesNotContain("K025");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @EnumSource
  void what_a_person_wrote_is_not(FindingsFormat format) throws IOException {
    for (String text : new String[] {"mijn eigen tekst\n", "[{\"a\": 1}]\n", "<a/>", "a: 1\n"}) {
      project.write("uit.txt", text);

      Run run = project.codio("validate", "-o", format.word() + "=uit.txt");

      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "uit.txt bestaat al en is niet door codio gemaakt. Met --force wordt het"
                  + " vervangen.\n");
      assertThat(project.read("uit.txt")).isEqualTo(text);
    }
    assertThat(project.codio("validate", "--force", "-o", format.word() + "=uit.txt").code())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(project.read("uit.txt")).contains("K025");
  }

  @Test
  void a_case_is_never_taken_for_a_result() throws IOException {
    String before = project.read(ExampleCopy.WORKSHOP);

    Run run = project.codio("validate", "-o", "text=" + ExampleCopy.WORKSHOP);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(project.read(ExampleCopy.WORKSHOP)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "sarif=a.txt, junit=./a.txt, a.txt",
    "sarif=a.txt, a.txt, a.txt",
    "sarif=-, -, -",
    "sarif=x/../a.txt, junit=A.TXT, A.TXT"
  })
  void two_forms_do_not_go_to_one_place(String one, String other, String place) {
    Run run = project.codio("validate", "-o", one, "-o", other);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .isEqualTo(
            "Twee vormen komen allebei in "
                + place
                + ".\nGeef elke vorm een eigen plek, zoals -o sarif=codio.sarif -o"
                + " junit=codio.xml.\n");
    assertThat(project.path("a.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif=casussen", "sarif=", "sarif=a\0b"})
  void a_place_that_is_none_is_wrong_use(String output) {
    Run run = project.codio("validate", "-o", output);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void one_that_cannot_be_written_does_not_take_the_others_along() throws IOException {
    Run run = project.codio("validate", "-o", "sarif=codio.yaml/a.sarif", "-o", "gitlab=b.json");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).contains("fout K025");
    assertThat(run.err())
        .isEqualTo(
            """
            codio.yaml/a.sarif is niet te schrijven. Mag je hier schrijven, en is er nog ruimte?
            codio.yaml is een bestand; daar hoort een map te staan.
            Gemaakt: b.json
            """);
    assertThat(Files.exists(project.path("b.json"))).isTrue();
  }

  @Test
  void quiet_says_the_findings_alone() {
    Run loud = project.codio("validate", "-o", "gitlab=a.json");
    Run quiet = project.codio("validate", "-q", "-o", "gitlab=a.json");

    assertThat(loud.out()).startsWith(quiet.out()).hasSizeGreaterThan(quiet.out().length());
    assertThat(quiet.out())
        .contains("fout K025", "advies C191")
        .doesNotContain(" van 15 bestanden");
    assertThat(quiet.err()).isEmpty();
    assertThat(project.codio("validate", "--quiet", "strategie.yaml").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "druktemonitor, fout, FINDINGS",
    "chatbot, fout, FINE",
    "chatbot, waarschuwing, FINE",
    "chatbot, advies, FINDINGS",
    "chatbot, Advice, FINDINGS",
    "chatbot, error, FINE",
    "slimme-camera, advies, FINE"
  })
  void the_weight_that_fails_is_chosen(String which, String weight, ExitCode code) {
    assertThat(project.codio("validate", "casussen/" + which, "--fail-on", weight).code())
        .isEqualTo(code);
  }

  @Test
  void a_weight_that_is_none_gets_the_nearest_one() {
    assertThat(project.codio("validate", "--fail-on", "waarschuwng").err())
        .startsWith(
            """
            "waarschuwng" kan niet bij --fail-on. Kies uit: fout, waarschuwing, advies.
            Bedoel je waarschuwing?
            """);
  }
}
