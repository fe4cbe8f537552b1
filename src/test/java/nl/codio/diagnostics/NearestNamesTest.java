package nl.codio.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  @Test
  void finds_a_letter_that_is_wrong_missing_extra_or_swapped() {
    List<String> names = List.of("Integriteit", "Privacy");

    assertThat(NearestNames.nearest("privasy", names)).containsExactly("Privacy");
    assertThat(NearestNames.nearest("privcy", names)).containsExactly("Privacy");
    assertThat(NearestNames.nearest("privaccy", names)).containsExactly("Privacy");
    assertThat(NearestNames.nearest("pirvacy", names)).containsExactly("Privacy");
  }

  @Test
  void a_swap_counts_as_one_step() {
    assertThat(NearestNames.nearest("txet", List.of("text"))).containsExactly("text");
  }

  @Test
  void a_short_word_must_be_nearly_right() {
    assertThat(NearestNames.nearest("json", List.of("text", "md"))).isEmpty();
    assertThat(NearestNames.nearest("jsn", List.of("text", "json"))).containsExactly("json");
  }

  @Test
  void a_long_word_may_be_three_steps_off() {
    List<String> names = List.of("Proportionaliteit");

    assertThat(NearestNames.nearest("proporsjonaliteid", names)).hasSize(1);
    assertThat(NearestNames.nearest("propersjonaliteid", names)).isEmpty();
  }

  @Test
  void finds_a_name_by_the_beginning_of_one_of_its_words() {
    List<String> names = List.of("Menselijke waardigheid", "Non-discriminatie", "Duurzaamheid");

    assertThat(NearestNames.nearest("duur", names)).containsExactly("Duurzaamheid");
    assertThat(NearestNames.nearest("waard", names)).containsExactly("Menselijke waardigheid");
    assertThat(NearestNames.nearest("discriminatie", names)).containsExactly("Non-discriminatie");
    assertThat(NearestNames.nearest("du", names)).isEmpty();
  }

  @Test
  void the_nearest_comes_first_and_equals_keep_their_order() {
    assertThat(NearestNames.nearest("actie", List.of("acta", "acties", "actif", "acti")))
        .containsExactly("acties", "actif", "acti");
    assertThat(NearestNames.nearest("waarden", List.of("waarde1", "waardes")))
        .containsExactly("waarde1", "waardes");
  }

  @Test
  void names_at_most_three() {
    assertThat(NearestNames.nearest("mens", List.of("mens1", "mens2", "mens3", "mens4")))
        .containsExactly("mens1", "mens2", "mens3");
  }

  @Test
  void nothing_typed_is_near_to_nothing() {
    assertThat(NearestNames.nearest("", List.of("a", "text"))).isEmpty();
    assertThat(NearestNames.nearest(" - ", List.of("a", "text"))).isEmpty();
  }

  @Test
  void a_huge_word_takes_no_time() {
    assertThat(NearestNames.nearest("x".repeat(5_000_000), List.of("text"))).isEmpty();
  }
}
