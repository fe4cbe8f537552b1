package nl.codio.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class FrameworkReaderTest {

  private static final String WHOLE =
      """
      editie: 2025-01-31
      bron: {titel: T, auteurs: [A], uitgevers: [U]}
      correcties:
        - {plaats: p, gedrukt: a, lees: b}
      fundamenten:
        - naam: democratie
          teken: x
          tekst: tekst
          principes:
            - naam: participatie
              definitie: d
              waarden:
                - naam: Privacy
                  definitie: d
      categorieen:
        - sleutel: techniek
          naam: Techniek
          voorbeelden:
            - {waarde: Privacy, voorbeeld: v}
      """;

  @Test
  void reads_a_whole_framework() {
    Framework framework = read(WHOLE);

    assertThat(framework.values().all()).hasSize(1);
    assertThat(framework.values().all().get(0).examples()).hasSize(1);
    assertThat(framework.source().corrections()).hasSize(1);
  }

  @Test
  void an_unknown_key_is_told_with_its_line() {
    assertBroken(WHOLE.replace("teken: x", "teken: x\n    kleur: y"), "line 6", "kleur");
  }

  @Test
  void a_missing_key_is_told_with_its_line() {
    assertBroken(WHOLE.replace("definitie: d\n    ", "definite: d\n    "), "line 10", "definitie");
  }

  @Test
  void a_double_key_is_told() {
    assertBroken(WHOLE.replace("teken: x", "teken: x\n    teken: y"), "line 6", "teken", "twice");
  }

  @Test
  void an_example_of_an_unknown_value_is_told() {
    assertBroken(WHOLE.replace("waarde: Privacy", "waarde: Privasy"), "Privasy");
  }

  @Test
  void a_text_where_a_list_belongs_is_told() {
    assertBroken(WHOLE.replace("auteurs: [A]", "auteurs: A"), "line 2", "auteurs");
    assertBroken(WHOLE.replace("[A]", "[[A]]"), "line 2", "auteurs");
    assertBroken(WHOLE.replace("titel: T", "titel: [T]"), "line 2", "titel");
    assertBroken("geen sleutels", "keys");
  }

  @Test
  void an_edition_that_is_no_day_is_told() {
    assertBroken(WHOLE.replace("2025-01-31", "2025-02-31"), "line 1", "editie");
    assertBroken(WHOLE.replace("2025-01-31", "ooit"), "line 1", "editie");
    assertBroken(WHOLE.replace("2025-01-31", "2025-jan-31"), "line 1", "editie");
  }

  @Test
  void a_resource_that_is_not_there_is_told() {
    assertThatThrownBy(() -> FrameworkReader.read("1999.yaml")).hasMessageContaining("1999.yaml");
  }

  private static void assertBroken(String text, String... told) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(told);
  }

  private static Framework read(String text) {
    return FrameworkReader.read(new StringReader(text));
  }
}
