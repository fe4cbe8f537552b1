package nl.codio.project;

import static nl.codio.project.ProjectCopy.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.codio.model.ProgressLog.Status;
import nl.codio.model.Workshop;
import nl.codio.model.answer.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a project of one case everybody may read. */
class PublicEditionTest {

  private static final String WORKSHOP =
      """
      codio: 1
      soort: workshop
      datum: 2026-03-12
      toelichting: alleen voor ons
      deelnemers:
        - {functie: natuurbeheerder, naam: Karin de Wit-Bakker}
      """;

  @TempDir private Path root;

  @BeforeEach
  void project() {
    write(root.resolve("codio.yaml"), "codio: 1\nsoort: project\nstrategie: strategie.yaml\n");
    write(
        root.resolve("strategie.yaml"),
        """
        codio: 1
        soort: strategie
        titel: Strategie
        vastgesteld: 2026-02-03
        eigenaar: {functie: CIO, naam: A. Voorbeeld}
        contactpersoon: {functie: ethics officer, naam: Els Hazelhoff}
        moderator: {naam: Jan Zonderwerk}
        """);
    write(
        root.resolve("zaak/casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Zaak\nprojectleider: {functie: buiten, naam: Piet Pas}\n");
    write(
        root.resolve("andere/casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Ander\nprojectleider: {functie: elders, naam: Piet Pas}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{functie: inkoper, naam: Els Hazelhoff} | inkoper",
        "{naam: Els Hazelhoff} | ethics officer",
        "{naam: Jan Zonderwerk} | (zonder functie)",
        "{naam: Wie Dan Ook} | (zonder functie)",
        "{functie: Els Hazelhoff} | (zonder functie)",
        "{functie: projectteam van Els, naam: Els Hazelhoff} | ethics officer",
        "Els Hazelhoff | ethics officer",
        "els hazelhoff | ethics officer",
        "Karin de Wit-Bakker | natuurbeheerder",
        "Jan Zonderwerk | (zonder functie)",
        "Piet Pas | buiten",
        "inkoop | inkoop",
        "CIO office | CIO office",
        "regievoerder | regievoerder",
        "Onbekende Iemand | ''",
        "dhr. Bakker | ''",
        "team van Hazelhoff | ''"
      })
  void a_person_is_the_function(String holder, String shown) {
    Workshop workshop =
        workshop("acties:\n  - {id: A1, actie: Doe iets., actiehouder: " + holder + "}\n");

    List<Who> holders =
        workshop.actions().get(0).value().holders().stream().map(it -> it.value()).toList();

    assertThat(holders)
        .extracting(Who::label)
        .containsExactlyElementsOf(shown.isEmpty() ? List.of() : List.of(shown));
    assertThat(holders).allMatch(who -> who.name().isEmpty());
  }

  @Test
  void what_is_not_public_is_not_filled_in_and_not_counted() {
    Workshop workshop =
        workshop(
            """
            reacties: intern
            overlap:
              - {tussen: [privacy, veiligheid], keuze: intern}
            spanningen:
              - {tussen: [privacy, veiligheid], waarom: openbaar, toelichting: intern}
            """);

    assertThat(workshop.gathering().participants()).isEmpty();
    assertThat(workshop.reactions()).isEmpty();
    assertThat(workshop.overlaps()).isEmpty();
    assertThat(workshop.tensions()).hasSize(1);
    assertThat(workshop.tensions().get(0).value().between()).isPresent();
    assertThat(workshop.tensions().get(0).remark()).isEmpty();
    assertThat(edition().project().cases().get(1).workshops().get(0).document().remark()).isEmpty();
  }

  @Test
  void the_one_remark_that_a_form_asks_stays() {
    write(
        root.resolve("strategie.yaml"),
        """
        codio: 1
        soort: strategie
        titel: Strategie
        gewenste-situatie:
          invulling: generiek
          toelichting: Zo past CODIO bij ons.
        """);

    assertThat(edition().project().strategies().get(0).document().content().desiredSituation())
        .flatMap(situation -> situation.remark())
        .hasValueSatisfying(text -> assertThat(text.value()).isEqualTo("Zo past CODIO bij ons."));
  }

  @Test
  void what_became_of_an_action_is_told_without_a_word_of_the_log() {
    write(
        root.resolve("zaak/voortgang.yaml"),
        """
        codio: 1
        soort: voortgang
        regels:
          - {datum: 2026-04-01, actie: A1, status: loopt, toelichting: intern, knelpunt: intern}
          - {datum: 2026-05-01, actie: A2, status: bijgesteld, bijstelling: intern, termijn: 2027}
          - {datum: 2026-05-02, gesprek: Els Hazelhoff}
        """);
    workshop(
        """
        acties:
          - {id: A1, actie: Een.}
          - {id: A2, actie: Twee., termijn: 2026}
          - {id: A3, actie: Drie.}
          - {id: A4, actie: Vier., vervolg-op: A3}
        """);

    List<TrackedAction> actions = edition().project().cases().get(1).actions().actions();

    assertThat(actions)
        .extracting(TrackedAction::status)
        .containsExactly(Status.UNDER_WAY, Status.ADJUSTED, Status.OPEN, Status.OPEN);
    assertThat(actions)
        .extracting(TrackedAction::followed)
        .containsExactly(false, false, true, false);
    assertThat(actions.get(0).isStuck()).isFalse();
    assertThat(actions.get(0).news().orElseThrow().remark()).isEmpty();
    assertThat(actions.get(1).deadline().orElseThrow().value().text()).isEqualTo("2027");
    assertThat(
            edition()
                .project()
                .cases()
                .get(1)
                .logs()
                .get(0)
                .content()
                .lines()
                .get(2)
                .value()
                .entry())
        .isEmpty();
  }

  @Test
  void a_case_keeps_the_strategy_that_it_names_and_an_accent_that_does_not_hold_stays_away() {
    write(
        root.resolve("strategie.yaml"),
        """
        codio: 1
        soort: strategie
        titel: Boven
        vastgesteld: 2026-02-03
        gewenste-situatie: {accentwaarden: [privacy, veiligheid]}
        """);
    write(
        root.resolve("zaak/strategie.yaml"),
        """
        codio: 1
        soort: strategie
        titel: Onder
        vastgesteld: 2026-02-03
        bouwt-voort-op: ../strategie.yaml
        gewenste-situatie: {niet-overgenomen: [{waarde: privacy, reden: intern}]}
        """);
    write(
        root.resolve("zaak/casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Zaak\nstrategie: strategie.yaml\n");
    workshop("");

    WorkshopInCase workshop = edition().project().cases().get(1).workshops().get(0);

    assertThat(workshop.accents())
        .extracting(accent -> accent.value().id())
        .containsExactly("veiligheid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "context: Dat vroeg Els Hazelhoff. | Els Hazelhoff | 5:22",
        "context: Dat vroeg els hazelhoff. | els hazelhoff | 5:22",
        "context: Dat vroeg Hazelhoff. | Hazelhoff | 5:22",
        "context: Dat vroeg Els. | Els | 5:22",
        "context: Dat vroeg A. Voorbeeld. | A. Voorbeeld | 5:22",
        "context: \"Dat vroeg El\\u0073.\" | Els | 5:12"
      })
  void a_name_in_a_public_text_is_told_with_its_place(String text, String name, String place) {
    write(
        root.resolve("zaak/casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Zaak\nomschrijving:\n  " + text + "\n");

    List<NameInText> names = edition().names();

    assertThat(names)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo(name);
              assertThat(found.place().file()).isEqualTo(Path.of("zaak/casus.yaml"));
              assertThat(
                      found.place().span().startLine() + ":" + found.place().span().startColumn())
                  .isEqualTo(place);
            });
  }

  @Test
  void a_name_in_a_text_of_several_lines_is_pointed_at() {
    write(
        root.resolve("zaak/casus.yaml"),
        """
        codio: 1
        soort: casus
        titel: Zaak
        omschrijving:
          context: |
            Eerst dit.
            Dan vroeg Els
            Hazelhoff het.
        """);

    assertThat(edition().names())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo("Els Hazelhoff");
              assertThat(found.place().span().startLine()).isEqualTo(7);
              assertThat(found.place().span().startColumn()).isEqualTo(15);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "context: Gemeente Voorbeeldstad",
    "context: een voorbeeld van de wit",
    "rol-digitalisering: De Pas is leeg",
    "context: Hazelhoffs"
  })
  void a_word_that_only_resembles_a_name_is_not_told(String text) {
    write(
        root.resolve("zaak/casus.yaml"),
        "codio: 1\nsoort: casus\ntitel: Zaak\nomschrijving:\n  "
            + text.replace("De Pas", "de pas")
            + "\n");

    assertThat(edition().names()).isEmpty();
  }

  @Test
  void a_name_in_a_text_for_the_organisation_itself_is_nobodys_business() {
    workshop("reacties: Dat vroeg Els Hazelhoff.\nsindsdien: Els is weg.\n");

    assertThat(edition().names()).isEmpty();
  }

  private Workshop workshop(String more) {
    write(root.resolve("zaak/workshop-2026-03-12.yaml"), WORKSHOP + more);
    return edition().project().caseNamed("zaak").orElseThrow().workshops().get(0).content();
  }

  private PublicEdition edition() {
    return PublicEdition.of(ProjectCopy.read(root), "(zonder functie)");
  }
}
