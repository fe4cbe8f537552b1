package nl.codio.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Spelling;
import org.junit.jupiter.api.Test;

class FrameworkTest {

  private final Framework framework = Framework.current();

  @Test
  void holds_what_bijlage_2_holds() {
    assertThat(framework.foundations().all()).hasSize(3);
    assertThat(framework.principles().all()).hasSize(6);
    assertThat(framework.values().all()).hasSize(32);
    assertThat(framework.edition()).isEqualTo("2025-01-31");
  }

  @Test
  void keeps_the_order_of_the_tables() {
    assertThat(framework.principles().all())
        .extracting(Principle::name)
        .containsExactly(
            "participatie",
            "maatschappelijke waarde",
            "procedurele rechtvaardigheid",
            "mensenrechten",
            "bestuurskwaliteit",
            "verantwoordelijkheid");
    assertThat(framework.principles().all())
        .extracting(principle -> framework.valuesOf(principle).size())
        .containsExactly(4, 4, 6, 5, 7, 6);
    assertThat(framework.foundations().all())
        .extracting(foundation -> framework.principlesOf(foundation).size())
        .containsExactly(2, 2, 2);
  }

  @Test
  void a_value_knows_where_it_belongs() {
    Value privacy = framework.values().find("privacy").orElseThrow();

    assertThat(privacy.principle().name()).isEqualTo("mensenrechten");
    assertThat(privacy.foundation().name()).isEqualTo("rechtsstaat");
    assertThat(privacy.definition()).startsWith("Overheden en (markt)partijen");
  }

  @Test
  void thirty_one_examples_stand_with_twenty_nine_values() {
    List<Value> without =
        framework.values().all().stream().filter(value -> value.examples().isEmpty()).toList();
    List<Value> withTwo =
        framework.values().all().stream().filter(value -> value.examples().size() == 2).toList();

    assertThat(without)
        .extracting(Value::name)
        .containsExactly("Proportionaliteit", "Effectiviteit", "Continuïteit");
    assertThat(withTwo)
        .extracting(Value::name)
        .containsExactly("Aanspreekbaarheid", "Risicobewustzijn");
    assertThat(framework.values().all().stream().mapToInt(value -> value.examples().size()).sum())
        .isEqualTo(31);
  }

  @Test
  void the_six_categories_have_the_keys_of_the_files() {
    assertThat(framework.categories().all())
        .extracting(Category::id)
        .containsExactly(
            "interactie",
            "aanbesteding",
            "techniek",
            "informatieverstrekking",
            "onderzoek",
            "organisatie");
  }

  @Test
  void an_id_is_the_name_in_plain_letters() {
    assertThat(framework.values().find("Collectief belang").orElseThrow().id())
        .isEqualTo("collectief-belang");
    assertThat(framework.values().find("Efficiëntie").orElseThrow().id()).isEqualTo("efficientie");
    assertThat(framework.values().all())
        .allSatisfy(it -> assertThat(Spelling.fold(it.id())).isEqualTo(Spelling.fold(it.name())))
        .extracting(Value::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void the_text_is_as_corrected() {
    assertThat(framework.values().find("responsiviteit").orElseThrow().definition())
        .startsWith("De overheid betrekt het burgerperspectief");
    assertThat(framework.foundations().find("bestuurskracht").orElseThrow().text())
        .contains("democratisch en rechtsstatelijk gewenst")
        .contains("behalen.\n\nBij bestuurskracht");
    assertThat(framework.values().find("oplossingsgerichtheid").orElseThrow().examples().get(0))
        .satisfies(example -> assertThat(example.text()).contains("intervenieert"));
  }

  @Test
  void what_was_corrected_is_read_and_no_longer_printed() {
    String everything = everything();

    assertThat(framework.source().corrections())
        .hasSize(8)
        .allSatisfy(it -> assertThat(it.read()).isNotEqualTo(it.printed()));
    assertThat(everything)
        .doesNotContain("betreft het burgerperspectief", "democratie en rechtsstatelijk")
        .doesNotContain("intervineert", "  ");
  }

  @Test
  void three_examples_carry_a_note() {
    assertThat(framework.values().all())
        .filteredOn(value -> value.examples().stream().anyMatch(it -> it.note().isPresent()))
        .extracting(Value::name)
        .containsExactly("Inclusiviteit", "Menselijke autonomie", "Controleerbaarheid");
  }

  @Test
  void every_foundation_has_a_mark_of_its_own() {
    assertThat(framework.foundations().all())
        .extracting(Foundation::mark)
        .containsExactly("●", "■", "▲");
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    framework.foundations().all().forEach(it -> all.append(it.text()).append('\n'));
    framework.principles().all().forEach(it -> all.append(it.definition()).append('\n'));
    for (Value value : framework.values().all()) {
      all.append(value.definition()).append('\n');
      value.examples().forEach(it -> all.append(it.text()).append('\n'));
    }
    return all.toString();
  }

  @Test
  void what_is_built_into_the_program_says_what_the_yaml_says() throws IOException {
    Framework fromYaml =
        FrameworkReader.read(
            Files.newBufferedReader(
                Path.of("src/main/resources/nl/codio/framework/2025-01-31.yaml")));

    Framework current = Framework.current();
    assertThat(current.edition()).isEqualTo(fromYaml.edition());
    assertThat(current.source()).isEqualTo(fromYaml.source());
    assertThat(current.foundations().all()).isEqualTo(fromYaml.foundations().all());
    assertThat(current.principles().all()).isEqualTo(fromYaml.principles().all());
    assertThat(current.values().all()).isEqualTo(fromYaml.values().all());
    assertThat(current.categories().all()).isEqualTo(fromYaml.categories().all());
  }
}
