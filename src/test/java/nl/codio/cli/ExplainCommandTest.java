package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code codio rules} and {@code codio explain}: why codio says something. */
class ExplainCommandTest {

  @TempDir Path folder;

  @Test
  void tells_why_how_to_mend_and_how_to_answer() {
    Run run = Run.in(folder, "explain", "W155");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("W155 aantal-deelnemers\n")
        .contains(
            "Waarschuwing vanaf de dag van de workshop",
            "Handboek: § 3.2, R155",
            "\nWaarom\n",
            "\nFout voorbeeld\n",
            "waarschuwing W155: Er zijn 8 deelnemers",
            "\nGoed voorbeeld\n",
            "      - regel: W155")
        .doesNotContain("```", "##");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w155", "aantal-deelnemers", "Aantal deelnemers"})
  void a_rule_may_be_called_by_its_name_too(String name) {
    assertThat(Run.in(folder, "explain", name).out()).startsWith("W155 aantal-deelnemers\n");
  }

  @Test
  void a_rule_about_files_has_no_section() {
    assertThat(Run.in(folder, "explain", "B004").out())
        .contains("Handboek: geen § (regel van codio)");
  }

  @Test
  void it_is_told_in_english_as_well() {
    assertThat(Run.in(folder, "explain", "W155", "--lang", "en").out())
        .contains("Handbook: § 3.2, R155", "\nWhy\n", "warning W155: There are 8 participants");
  }

  @Test
  void an_unknown_rule_is_told_with_what_may_be_meant() {
    Run run = Run.in(folder, "explain", "W15");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("Er is geen regel W15.", "Bedoel je W155", "Alle regels staan in codio rules.");
  }

  @Test
  void without_a_rule_it_asks_for_one() {
    Run run = Run.in(folder, "explain");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("Welke regel?");
  }

  static List<String> ids() {
    return RuleBook.facts().stream().map(RuleFact::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_rule_and_code_can_be_explained_in_both_languages(String id) {
    for (String language : List.of("nl", "en")) {
      Run run = Run.in(folder, "explain", id, "--lang", language);

      assertThat(run.code()).isEqualTo(ExitCode.FINE);
      assertThat(run.out()).startsWith(id + " ");
    }
  }

  @Test
  void rules_shows_them_all() throws IOException {
    Run text = Run.in(folder, "rules");
    JsonNode json = new ObjectMapper().readTree(Run.in(folder, "rules", "--format", "json").out());

    assertThat(text.out()).contains("W155", "aantal-deelnemers (waarschuwing)");
    assertThat(json).hasSize(RuleBook.facts().size());
    assertThat(json.findValuesAsText("id")).contains("B004", "W155").isSorted();
  }

  @Test
  void a_program_reads_the_same_word_for_severity_in_every_language() throws IOException {
    String english = Run.in(folder, "rules", "--format", "json", "--lang", "en").out();

    assertThat(new ObjectMapper().readTree(english).findValuesAsText("ernst"))
        .containsOnly("fout", "waarschuwing", "advies");
  }

  @Test
  void a_code_of_reading_shows_an_example_too() {
    assertThat(Run.in(folder, "explain", "B015").out())
        .contains("Waarschuwing, vanaf de eerste dag.", "waarschuwing B015", "\nGoed voorbeeld\n")
        .doesNotContain("…");
  }

  @Test
  void an_error_is_not_answered_by_a_deviation() {
    assertThat(Run.in(folder, "explain", "K025").out())
        .contains("los de fout op")
        .doesNotContain("- regel:");
  }
}
