package nl.codio.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.codio.diagnostics.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyStepsTest {

  private static final String DAY = "2026-03-01";

  private static final String SITUATION =
      """
      huidige-situatie:
        afgerond: 2025-10-28
        problemen: a
        reikwijdte: {technologie: b, organisatie: c}
        kaders: {algemeen: d}
        plek-in-beleid: e
      """;

  private static final String GENERIC = "gewenste-situatie: {invulling: generiek}\n";

  private static final String PLAN =
      """
      actieplan:
        akkoord: {datum: 2026-02-03, door: wethouder}
        algemene-maatregelen: [{id: M1, maatregel: f, termijn: 2026-06-30}]
        doorwerking: {gebruik-codio-project: g, kennis: h, verantwoordelijkheden: i}
      """;

  private static final String ADOPTED = "vastgesteld: 2026-02-03\neigenaar: CIO\n";

  @TempDir private Path folder;
  private Town town;

  @BeforeEach
  void begin() {
    town = Town.in(folder);
  }

  @Test
  void an_empty_strategy_asks_for_its_first_phase_only() {
    town.withStrategy("");

    assertThat(town.states(DAY)).containsExactly("niet-begonnen", "later", "later", "later");
    assertThat(town.one(DAY).missing()).isEqualTo(5);
  }

  @Test
  void a_phase_that_is_filled_in_asks_for_its_claim() {
    town.withStrategy(SITUATION.replace("  afgerond: 2025-10-28\n", ""));

    assertThat(town.states(DAY)).containsExactly("bezig", "later", "later", "later");
    assertThat(town.one(DAY).next().why()).isEqualTo(Message.of("status.next.finish"));
  }

  @Test
  void a_claim_gives_the_next_phase_its_turn() {
    town.withStrategy(SITUATION);

    assertThat(town.states(DAY)).containsExactly("gedaan", "niet-begonnen", "later", "later");
  }

  @Test
  void a_choice_for_accents_asks_which() {
    town.withStrategy(SITUATION + "gewenste-situatie: {invulling: specifiek}\n");

    assertThat(town.one(DAY).next().why()).isEqualTo(Message.of("status.next.accents"));
  }

  @Test
  void all_values_alike_asks_for_no_accents() {
    town.withStrategy(SITUATION + GENERIC);

    assertThat(town.one(DAY).next().why()).isEqualTo(Message.of("status.next.finish"));
    assertThat(town.one(DAY).steps().get(1).done()).contains(Message.of("status.done.generic"));
  }

  @Test
  void a_plan_that_is_approved_asks_to_be_adopted() {
    String chosen = GENERIC.replace("{", "{afgerond: 2025-12-16, ");
    town.withStrategy(SITUATION + chosen + PLAN);

    assertThat(town.states(DAY)).containsExactly("gedaan", "gedaan", "bezig", "later");
    assertThat(town.one(DAY).next().why()).isEqualTo(Message.of("status.next.adopt"));
  }

  @Test
  void an_adopted_strategy_is_steered_and_never_done() {
    town.withStrategy(ADOPTED + SITUATION + GENERIC + PLAN);

    assertThat(town.states(DAY)).containsExactly("gedaan", "gedaan", "gedaan", "niet-begonnen");
    assertThat(town.one(DAY).actions()).contains(new ActionCount(1, 0, 1, 0, 0));
    assertThat(town.one("2026-07-01").actions()).contains(new ActionCount(1, 0, 1, 1, 0));
  }

  @Test
  void an_adopted_strategy_without_a_plan_is_not_so_far() {
    town.withStrategy(ADOPTED + SITUATION + GENERIC);

    assertThat(town.states(DAY)).startsWith("gedaan", "gedaan", "bezig");
    assertThat(town.one(DAY).current().step()).isEqualTo(Step.PLAN);
  }

  @Test
  void a_version_that_another_replaces_is_not_shown() {
    town.withStrategy(ADOPTED + "vervangt: oud.yaml\n")
        .with("oud.yaml", "codio: 1\nsoort: strategie\ntitel: Oud\nvastgesteld: 2022-01-01\n");

    assertThat(town.on(DAY)).extracting(Trajectory::name).containsExactly("strategie.yaml");
  }
}
