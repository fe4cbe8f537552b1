package nl.codio.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private final Framework framework = Framework.current();

  @ParameterizedTest
  @CsvSource({
    "privacy, Privacy",
    "PRIVACY, Privacy",
    "Risico-bewustzijn, Risicobewustzijn",
    "Gebruiks-vriendelijkheid, Gebruiksvriendelijkheid",
    "Collectieve belang, Collectief belang",
    "collectief-belang, Collectief belang",
    "non discriminatie, Non-discriminatie",
    "efficientie, Efficiëntie",
    "Continui\u0308teit, Continuïteit"
  })
  void a_value_is_found_in_every_spelling_of_the_handbook(String spelling, String name) {
    assertThat(framework.values().find(spelling)).map(Value::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "inclusie, Inclusiviteit",
    "autonomie, Menselijke autonomie",
    "Integer bestuur, Integriteit",
    "gelijkheid, Non-discriminatie",
    "gegevensbescherming, Privacy"
  })
  void a_word_that_merely_suggests_a_value_is_never_read_as_it(String word, String name) {
    assertThat(framework.values().find(word)).isEmpty();
    assertThat(framework.values().nearest(word)).startsWith(name);
  }

  @Test
  void a_mistyped_name_has_its_nearest() {
    assertThat(framework.values().find("privasy")).isEmpty();
    assertThat(framework.values().nearest("privasy")).containsExactly("Privacy");
    assertThat(framework.values().nearest("xyzzy")).isEmpty();
  }

  @Test
  void a_mistyped_alias_leads_to_the_name_once() {
    assertThat(framework.values().nearest("collectiefe belang"))
        .containsExactly("Collectief belang");
  }

  @Test
  void the_nearest_are_at_most_three() {
    assertThat(framework.values().nearest("mens")).hasSize(3);
  }

  @Test
  void principles_are_found_by_alias_and_suggested() {
    assertThat(framework.principles().find("Maatschappelijke waarden"))
        .map(Principle::name)
        .contains("maatschappelijke waarde");
    assertThat(framework.principles().find("procedurele veiligheid")).isEmpty();
    assertThat(framework.principles().nearest("procedurele veiligheid"))
        .startsWith("procedurele rechtvaardigheid");
  }

  @Test
  void foundations_are_found_and_suggested() {
    assertThat(framework.foundations().find("Rechtsstaat")).isPresent();
    assertThat(framework.foundations().nearest("rechtstaat")).containsExactly("rechtsstaat");
  }

  @ParameterizedTest
  @CsvSource({
    "techniek, techniek",
    "(Technische) maatregelen, techniek",
    "(Technische) standaarden, techniek",
    "Interactie met stakeholders, interactie",
    "Interactie met burgers en stakeholders, interactie",
    "Aanbesteding en contacten met marktpartijen, aanbesteding",
    "'Onderzoek, monitoring & evaluatie', onderzoek"
  })
  void a_category_is_found_by_key_and_by_both_names(String spelling, String key) {
    assertThat(framework.categories().find(spelling)).map(Category::id).contains(key);
  }

  @Test
  void two_things_with_one_name_are_refused() {
    Category one = new Category("techniek", "Techniek", List.of());
    Category other = new Category("anders", "tech-niek", List.of());

    assertThatThrownBy(() -> new Lexicon<>(List.of(one, other)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tech-niek");
  }
}
