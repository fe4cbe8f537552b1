package nl.codio.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTest {

  /** Words that are the same in both languages. */
  private static final Set<String> ALIKE = Set.of("Privacy");

  private static final String SMALL =
      """
      editie: 2027-01-01
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
                - naam: Duurzaamheid
                  definitie: d
      categorieen:
        - sleutel: techniek
          naam: Techniek
          voorbeelden:
            - {waarde: Duurzaamheid, voorbeeld: v, opmerking: o}
      """;

  private static final String IN_ENGLISH =
      """
      editie: 2027-01-01
      taal: en
      fundamenten:
        democratie: {naam: democracy, tekst: text}
      principes:
        participatie: {naam: participation, definitie: d}
      waarden:
        duurzaamheid:
          naam: Sustainability
          definitie: e
          voorbeelden: {techniek: example}
          opmerkingen: {techniek: note}
      categorieen:
        techniek: {naam: Technology}
      """;

  private final Framework dutch = Framework.current();
  private final Framework english = dutch.in("en");

  @Test
  void every_id_has_a_translation_and_none_is_left_over() {
    assertThat(english.foundations().all())
        .extracting(Foundation::id)
        .isEqualTo(ids(dutch.foundations()));
    assertThat(english.principles().all())
        .extracting(Principle::id)
        .isEqualTo(ids(dutch.principles()));
    assertThat(english.values().all()).extracting(Value::id).isEqualTo(ids(dutch.values()));
    assertThat(english.categories().all())
        .extracting(Category::id)
        .isEqualTo(ids(dutch.categories()));
    assertThat(english.values().all())
        .flatExtracting(Value::examples)
        .extracting(example -> example.category().id())
        .hasSize(31)
        .isEqualTo(
            dutch.values().all().stream()
                .flatMap(value -> value.examples().stream())
                .map(example -> example.category().id())
                .toList());
  }

  @Test
  void names_are_unique_and_no_text_stayed_dutch() {
    List<String> names = names(english);

    assertThat(new TreeSet<>(names)).hasSameSizeAs(names);
    assertThat(names).filteredOn(names(dutch)::contains).containsExactlyInAnyOrderElementsOf(ALIKE);
    assertThat(texts(english)).doesNotContainAnyElementsOf(texts(dutch)).doesNotHaveDuplicates();
  }

  @Test
  void everything_stays_where_it_belongs() {
    for (Value value : english.values().all()) {
      Value original = dutch.values().find(value.id()).orElseThrow();

      assertThat(value.principle().id()).isEqualTo(original.principle().id());
      assertThat(value.principle())
          .isEqualTo(english.principles().find(value.principle().id()).orElseThrow());
      assertThat(value.foundation().mark()).isEqualTo(original.foundation().mark());
    }
  }

  @Test
  void a_value_is_found_by_its_name_in_both_languages() {
    assertThat(english.values().find("human dignity"))
        .isPresent()
        .isEqualTo(english.values().find("Menselijke waardigheid"));
    assertThat(english.values().find("risico-bewustzijn"))
        .map(Value::name)
        .contains("Risk awareness");
    assertThat(dutch.values().find("human dignity")).isEmpty();
  }

  @Test
  void says_whose_words_it_has() {
    assertThat(dutch.isTranslated()).isFalse();
    assertThat(english.isTranslated()).isTrue();
    assertThat(english.language()).isEqualTo("en");
    assertThat(english.original()).isSameAs(dutch);
    assertThat(english.in("nl")).isSameAs(dutch);
    assertThat(dutch.in("en")).isSameAs(english);
    assertThat(english.edition()).isEqualTo(dutch.edition());
  }

  @Test
  void an_edition_without_a_translation_stays_dutch_and_says_so() {
    Framework later = FrameworkReader.read(new StringReader(SMALL));

    assertThat(later.in("en")).isSameAs(later);
    assertThat(later.in("en").language()).isEqualTo("nl");
    assertThat(later.in("en").isTranslated()).isFalse();
  }

  @Test
  void translates_an_example_with_its_note() {
    Value value = translated(IN_ENGLISH).values().all().get(0);

    assertThat(value.examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.text()).isEqualTo("example");
              assertThat(example.note()).contains("note");
              assertThat(example.category().name()).isEqualTo("Technology");
            });
  }

  @Test
  void a_missing_translation_is_told() {
    assertBroken(IN_ENGLISH.replace("participatie:", "partisipatie:"), "participatie");
    assertBroken(IN_ENGLISH.replace("    definitie: e\n", ""), "line 9", "definitie");
    assertBroken(IN_ENGLISH.replace("    voorbeelden: {techniek: example}\n", ""), "voorbeelden");
    assertBroken(IN_ENGLISH.replace("{techniek: note}", "{onderzoek: note}"), "techniek");
  }

  @Test
  void a_translation_of_nothing_is_told() {
    assertBroken(IN_ENGLISH + "  onderzoek: {naam: Research}\n", "onderzoek");
    assertBroken(IN_ENGLISH.replace("example}", "example, x: y}"), "line 11", "x");
    assertBroken(IN_ENGLISH.replace("2027", "2028"), "2028");
  }

  private static void assertBroken(String text, String... told) {
    assertThatThrownBy(() -> translated(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(told);
  }

  private static Framework translated(String text) {
    return TranslationReader.read(
        FrameworkReader.read(new StringReader(SMALL)), new StringReader(text));
  }

  private static List<String> ids(Lexicon<? extends Named> lexicon) {
    return lexicon.all().stream().map(Named::id).toList();
  }

  private static List<String> names(Framework framework) {
    return Stream.of(
            framework.foundations(),
            framework.principles(),
            framework.values(),
            framework.categories())
        .flatMap(lexicon -> lexicon.all().stream())
        .map(Named::name)
        .toList();
  }

  private static List<String> texts(Framework framework) {
    return Stream.of(
            framework.foundations().all().stream().map(Foundation::text),
            framework.principles().all().stream().map(Principle::definition),
            framework.values().all().stream().map(Value::definition),
            framework.values().all().stream()
                .flatMap(value -> value.examples().stream())
                .map(ExampleAction::text),
            framework.values().all().stream()
                .flatMap(value -> value.examples().stream())
                .flatMap(example -> example.note().stream()))
        .flatMap(all -> all)
        .toList();
  }
}
