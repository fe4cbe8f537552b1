package nl.codio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages dutch = Messages.in(Language.NL);
  private final Messages english = Messages.in(Language.EN);

  @Test
  void a_key_is_told_in_the_language_asked_for() {
    assertThat(dutch.text("values.no-alias")).isEqualTo("geen");
    assertThat(english.text("values.no-alias")).isEqualTo("none");
    assertThat(english.language()).isEqualTo(Language.EN);
  }

  @Test
  void arguments_are_filled_in() {
    assertThat(dutch.text("values.unknown", "privasy"))
        .isEqualTo("\"privasy\" is geen waarde uit het kader.");
    assertThat(dutch.text("cli.version", "1.0", LocalDate.of(2025, 1, 31)))
        .isEqualTo("codio 1.0, waardenkader van 31 januari 2025");
  }

  @Test
  void an_argument_is_never_read_as_a_pattern() {
    assertThat(dutch.text("values.unknown", "'s {0} {")).startsWith("\"'s {0} {\" is");
    assertThat(dutch.text("cli.did-you-mean", 1, List.of("{9} 's"))).isEqualTo("Bedoel je {9} 's?");
  }

  @Test
  void an_unknown_key_or_bundle_is_a_bug() {
    assertThatThrownBy(() -> dutch.text("values.nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("values.nonsense");
    assertThatThrownBy(() -> dutch.text("nonsense.key")).hasMessageContaining("nonsense.key");
    assertThatThrownBy(() -> dutch.text("nonsense")).hasMessageContaining("before a dot");
  }

  @Test
  void says_whether_it_has_a_text() {
    assertThat(dutch.has("values.none")).isTrue();
    assertThat(dutch.has("values.nonsense")).isFalse();
  }

  @Test
  void a_language_is_known_by_its_two_letters() {
    assertThat(Language.of("EN")).contains(Language.EN);
    assertThat(Language.of("de")).isEmpty();
  }
}
