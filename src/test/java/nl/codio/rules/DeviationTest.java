package nl.codio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comply or explain: a reason in the file answers a warning. */
class DeviationTest {

  private static final String WORKSHOP =
      """
      codio: 1
      soort: workshop
      datum: 2026-03-12
      waarden:
        - waarde: privacy
        - waarde: veiligheid
      acties:
        - {id: A1, actie: Contract, waarden: [privacy, veiligheid], actiehouder: CIO, termijn: 2026-06}
        - {id: A2, actie: Kaart, waarden: [privacy], actiehouder: CIO, termijn: 2026-06}
      """;

  private static final Set<String> TRIED = Set.of("W208", "A264", "K025", "C191");

  @TempDir Path folder;

  @BeforeEach
  void aProjectWithFourWarnings() {
    write("codio.yaml", "codio: 1\nsoort: project\n");
    write("kaart/workshop-2026-03-12.yaml", WORKSHOP);
  }

  @Test
  void without_a_deviation_every_warning_is_told() {
    assertThat(codes()).containsExactlyInAnyOrder("W208", "W208", "A264", "A264");
  }

  @Test
  void a_reason_answers_the_warnings_of_that_rule_in_that_file() {
    deviate("- {regel: W208, uitleg: De zaal was klein.}");

    assertThat(codes()).containsExactly("A264", "A264");
  }

  @Test
  void another_file_is_not_answered() {
    write("rooster/workshop-2026-03-12.yaml", WORKSHOP);
    deviate("- {regel: W208, uitleg: De zaal was klein.}");

    assertThat(judged().of("W208"))
        .allMatch(finding -> finding.place().file().startsWith("rooster"))
        .hasSize(2);
  }

  @Test
  void a_deviation_in_the_project_file_holds_for_the_whole_project() {
    write("rooster/workshop-2026-03-12.yaml", WORKSHOP);
    write(
        "codio.yaml",
        "codio: 1\nsoort: project\nafwijkingen:\n  - {regel: W208, uitleg: Zo doen wij het.}\n");

    assertThat(codes()).doesNotContain("W208");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- {regel: W208}", "- {regel: W208, uitleg: ''}"})
  void without_a_reason_nothing_is_answered(String deviation) {
    deviate(deviation);

    assertThat(judged().of("W208")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"privacy", "Privacy", "[privacy, transparantie]"})
  void a_deviation_may_be_narrowed_to_a_value(String value) {
    deviate("- {regel: W208, uitleg: Sprak vanzelf., bij: " + value + "}");

    assertThat(judged().of("W208"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().arguments()).contains("veiligheid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "2026-03-12/A1", "kaart/2026-03-12/A1"})
  void a_deviation_may_be_narrowed_to_an_action(String action) {
    deviate("- {regel: A264, uitleg: De leverancier is failliet., bij: " + action + "}");

    assertThat(judged().of("A264"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().arguments()).contains("A2"));
  }

  @Test
  void an_action_of_another_workshop_is_not_answered() {
    deviate("- {regel: A264, uitleg: De leverancier is failliet., bij: 2025-11-20/A1}");

    assertThat(judged().of("A264")).hasSize(2);
  }

  @Test
  void a_term_that_stands_in_the_log_is_answered_beside_the_action() {
    write(
        "kaart/voortgang.yaml",
        """
        codio: 1
        soort: voortgang
        regels:
          - {datum: 2026-06-01, actie: A1, status: loopt, termijn: 2026-09-30}
        """);
    deviate("- {regel: A264, uitleg: De leverancier is failliet.}");

    assertThat(judged().of("A264")).isEmpty();
  }

  @Test
  void a_deviation_holds_until_its_last_day_and_no_longer() {
    deviate("- {regel: W208, uitleg: Komt nog., tot-en-met: 2026-12-01}");

    assertThat(Judged.in(folder, LocalDate.parse("2026-12-01")).of("W208")).isEmpty();
    assertThat(Judged.in(folder, LocalDate.parse("2026-12-02")).of("W208")).hasSize(2);
  }

  @Test
  void an_error_is_never_answered() {
    write(
        "kaart/workshop-2026-03-12.yaml",
        WORKSHOP.replace("waarde: veiligheid", "waarde: veilighied"));
    deviate("- {regel: K025, uitleg: Zo heet het bij ons.}");

    assertThat(codes()).contains("K025");
  }

  @Test
  void an_advice_is_told_all_the_same() {
    write(
        "kaart/casus.yaml",
        """
        codio: 1
        soort: casus
        titel: Kaart
        afwijkingen:
          - {regel: C191, uitleg: Hoeft niet.}
        """);

    assertThat(codes()).contains("C191");
  }

  private void deviate(String deviation) {
    Path file = folder.resolve("kaart/workshop-2026-03-12.yaml");
    try {
      Files.writeString(file, Files.readString(file) + "afwijkingen:\n  " + deviation + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Judged judged() {
    return Judged.in(folder, Judged.TODAY);
  }

  /** What was found of the rules that are tried here. */
  private List<String> codes() {
    return judged().codes().stream().filter(TRIED::contains).toList();
  }
}
