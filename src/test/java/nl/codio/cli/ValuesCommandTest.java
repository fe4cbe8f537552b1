package nl.codio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.codio.Golden;
import nl.codio.output.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesCommandTest {

  @Test
  void without_a_name_prints_the_tree() {
    Run run = Run.codio("values");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    Golden.check("cli/values/tree.txt", run.out());
  }

  @ParameterizedTest
  @CsvSource({"privacy", "inclusiviteit", "risicobewustzijn", "proportionaliteit"})
  void with_a_name_prints_one_value(String name) {
    Run run = Run.codio("values", name);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    Golden.check("cli/values/" + name + ".txt", run.out());
  }

  @Test
  void speaks_english_when_asked_and_leaves_the_handbook_dutch() {
    Golden.check("cli/values/privacy-en.txt", Run.codio("values", "privacy", "--lang", "en").out());
    Golden.check("cli/values/tree-en.txt", Run.codio("--lang=EN", "values").out());
  }

  @Test
  void several_words_are_one_name() {
    assertThat(Run.codio("values", "menselijke", "autonomie").out())
        .isEqualTo(Run.codio("values", "Menselijke Autonomie").out())
        .startsWith("Menselijke autonomie\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proportionaliteit", "effectiviteit", "continuiteit"})
  void says_so_when_the_handbook_has_no_example(String name) {
    assertThat(Run.codio("values", name).out()).contains("geen voorbeeld in het handboek");
  }

  @Test
  void a_mistyped_name_gets_the_nearest_on_standard_error() {
    Run run = Run.codio("values", "privasy");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            "privasy" is geen waarde uit het kader.
            Bedoel je Privacy?
            Zoeken in namen en definities: codio values --search "privasy"
            """);
  }

  @Test
  void a_suggestion_is_proposed_and_never_read_as_the_value() {
    Run run = Run.codio("values", "inclusie");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Bedoel je Inclusiviteit?");
  }

  @Test
  void a_name_that_resembles_nothing_leads_to_the_search() {
    assertThat(Run.codio("values", "burgers").err())
        .doesNotContain("Bedoel")
        .contains("codio values --search \"burgers\"");
  }

  @Test
  void a_search_shows_the_hits_in_their_places_with_their_definitions() {
    Run run = Run.codio("values", "--search", "burgers");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    Golden.check("cli/values/search-burgers.txt", run.out());
  }

  @Test
  void a_search_wants_every_word_and_minds_no_capitals_or_accents() {
    assertThat(Run.codio("values", "--search", "FINANCIELE doelen").out())
        .contains("Efficiëntie", "één van 32 waarden");
    assertThat(Run.codio("values", "--search", "inclusie").out()).contains("Inclusiviteit");
    assertThat(Run.codio("values", "--search", "risico-bewust").out()).contains("Risicobewustzijn");
  }

  @Test
  void a_search_that_finds_nothing_says_so_and_stays_json() {
    Run text = Run.codio("values", "--search", "qqq");
    Run json = Run.codio("values", "--search", "qqq", "--format", "json");

    assertThat(text.code()).isEqualTo(ExitCode.FINE);
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).isEqualTo("Geen waarde past bij alles wat je vraagt.\n");
    assertThat(json.out()).isEqualTo("[]\n");
  }

  @Test
  void filters_narrow_together() throws IOException {
    assertThat(json("--foundation", "Rechtsstaat")).hasSize(11);
    assertThat(json("--principle", "maatschappelijke waarden")).hasSize(4);
    assertThat(json("--foundation", "rechtsstaat", "--principle", "mensenrechten")).hasSize(5);
    assertThat(json("--foundation", "democratie", "--principle", "mensenrechten")).isEmpty();
    assertThat(json("--principle", "mensenrechten", "--search", "data")).hasSize(1);
    assertThat(json("privacy", "--foundation", "democratie")).isEmpty();
  }

  @Test
  void a_mistyped_filter_gets_the_nearest_and_the_choices() {
    Run foundation = Run.codio("values", "--foundation", "rechtstaat");
    Run principle = Run.codio("values", "--principle", "procedurele veiligheid", "--lang", "en");

    assertThat(foundation.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(foundation.err())
        .isEqualTo(
            """
            "rechtstaat" is geen fundament.
            Bedoel je rechtsstaat?
            Kies uit: democratie, rechtsstaat, bestuurskracht.
            """);
    assertThat(principle.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(principle.err()).contains("is not a principle", "procedural justice");
  }

  @Test
  void json_is_an_array_of_all_values() throws IOException {
    Run run = Run.codio("values", "--format", "json");

    Golden.check("cli/values/all.json", run.out());
    JsonNode values = new ObjectMapper().readTree(run.out());
    assertThat(values).hasSize(32);
    assertThat(values)
        .allSatisfy(
            value ->
                assertThat(value.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "id",
                        "naam",
                        "fundament",
                        "principe",
                        "definitie",
                        "aliassen",
                        "voorbeeldacties"));
  }

  @Test
  void json_of_one_value_is_an_array_of_one() throws IOException {
    JsonNode values = json("Risico-bewustzijn");

    assertThat(values).hasSize(1);
    assertThat(values.get(0).get("aliassen").get(0).asText()).isEqualTo("Risico-bewustzijn");
    assertThat(values.get(0).get("voorbeeldacties").get(1).get("categorie").asText())
        .isEqualTo("organisatie");
  }

  @Test
  void markdown_is_a_table_a_principle_or_a_page_for_one_value() {
    Golden.check("cli/values/all.md", Run.codio("values", "--format", "MD").out());
    Golden.check(
        "cli/values/aanspreekbaarheid.md",
        Run.codio("values", "aanspreekbaarheid", "--format", "md").out());
  }

  @Test
  void text_fits_the_width() {
    assertThat(Run.codio("values", "--foundation", "bestuurskracht").out().lines())
        .allMatch(line -> line.length() <= Paragraph.WIDTH);
  }

  private static JsonNode json(String... args) throws IOException {
    String[] all = new String[args.length + 3];
    all[0] = "values";
    all[1] = "--format";
    all[2] = "json";
    System.arraycopy(args, 0, all, 3, args.length);
    return new ObjectMapper().readTree(Run.codio(all).out());
  }
}
