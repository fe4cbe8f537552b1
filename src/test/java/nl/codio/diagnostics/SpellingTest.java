package nl.codio.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Risico-bewustzijn",
        "risico bewustzijn",
        "RISICOBEWUSTZIJN",
        "risico\u2011bewustzijn",
        "risico\u00adbewustzijn",
        "risico\u00a0bewustzijn",
        " Risicobewustzijn "
      })
  void capitals_hyphens_and_spaces_do_not_tell_names_apart(String spelling) {
    assertThat(Spelling.fold(spelling)).isEqualTo("risicobewustzijn");
  }

  @Test
  void an_accent_does_not_tell_names_apart_however_it_is_stored() {
    assertThat(Spelling.fold("Efficie\u0308ntie"))
        .isEqualTo(Spelling.fold("Effici\u00ebntie"))
        .isEqualTo(Spelling.fold("EFFICIENTIE"));
    assertThat(Spelling.fold("\u0151r \u010capek")).isEqualTo("orcapek");
  }

  @Test
  void letters_and_other_signs_do_tell_names_apart() {
    assertThat(Spelling.fold("privacy")).isNotEqualTo(Spelling.fold("privasy"));
    assertThat(Spelling.fold("privacy")).isNotEqualTo(Spelling.fold("privacy!"));
  }

  @Property
  void both_ways_to_store_a_text_are_compared_alike(@ForAll("letters") String text) {
    assertThat(Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
        .isEqualTo(Spelling.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Property
  void what_was_folded_stays_as_it_is(@ForAll("letters") String text) {
    String folded = Spelling.fold(text);

    assertThat(Spelling.fold(folded)).isEqualTo(folded);
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange(' ', '\u024f').withChars("\u0301\u0308\u2011\u1e9b");
  }

  @Test
  void a_kebab_name_holds_letters_digits_and_single_hyphens() {
    assertThat(Spelling.kebab("Proef \u00e9\u00e9n")).isEqualTo("proef-een");
    assertThat(Spelling.kebab("'s-Hertogenbosch: fase 2.")).isEqualTo("s-hertogenbosch-fase-2");
    assertThat(Spelling.kebab("Foto's en video\u2019s")).isEqualTo("fotos-en-videos");
    assertThat(Spelling.kebab(" - ")).isEmpty();
  }

  @Test
  void capitals_do_not_depend_on_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Spelling.fold("INTEGRITEIT")).isEqualTo("integriteit");
    } finally {
      Locale.setDefault(before);
    }
  }
}
