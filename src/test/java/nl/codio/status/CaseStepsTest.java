package nl.codio.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStepsTest {

  private static final String EMPTY = "codio: 1\nsoort: casus\ntitel: Camera\n";

  @TempDir private Path folder;
  private Town town;

  @BeforeEach
  void begin() {
    town = Town.in(folder);
  }

  @Test
  void an_empty_description_asks_for_nothing_but_itself() {
    town.withCase(EMPTY);

    assertThat(town.states("2026-03-01"))
        .containsExactly("niet-begonnen", "later", "later", "later", "later", "later", "later");
    assertThat(town.one("2026-03-01").missing()).isEqualTo(21);
    assertThat(key()).isEqualTo("doel-workshop");
  }

  @Test
  void a_description_without_a_claim_is_under_way() {
    town.withCase(EMPTY + "doel-workshop: Wegen.\n");

    assertThat(town.states("2026-03-01")).startsWith("bezig", "later");
    assertThat(fact(0, 0)).isEqualTo(Message.of("status.done.questions.4", 1, 21));
    assertThat(key()).isEqualTo("omschrijving.context");
  }

  @Test
  void a_claim_ends_the_description_and_begins_the_preparation() {
    town.withCase(Town.DESCRIBED);

    assertThat(town.states("2026-03-01")).startsWith("gedaan", "niet-begonnen", "later");
    assertThat(town.one("2026-03-01").next())
        .isEqualTo(new Next.Run(Message.of("status.next.workshop"), "init workshop", true));
  }

  @Test
  void a_claim_that_an_error_contradicts_ends_nothing() {
    town.withCase(EMPTY + "gereed-voor-workshop: ja\n");

    assertThat(town.states("2026-03-01")).startsWith("bezig", "later");
    assertThat(town.one("2026-03-01").next()).isInstanceOf(Next.Solve.class);
  }

  @Test
  void a_workshop_that_is_to_come_asks_for_its_preparation() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.WORKSHOP + "tijd: 13:00-15:30\n");

    assertThat(town.states("2026-03-11")).startsWith("gedaan", "bezig", "later", "later");
    assertThat(questions(1, "2026-03-11"))
        .containsExactly(
            "locatie", "gespreksleider", "notulist", "deelnemers", "follow-upgesprek.gepland");
    assertThat(questions(2, "2026-03-11")).isEmpty();
  }

  @Test
  void what_a_question_asks_no_rule_asks_again() {
    town.withCase(Town.DESCRIBED)
        .withWorkshop(Town.WORKSHOP + "gespreksleider: a\ndeelnemers: [{functie: b}]\n");

    assertThat(codes(1, "2026-03-11")).doesNotContain("W164", "W201").contains("W155");
    assertThat(codes(1, "2026-03-12")).contains("W164", "W201");
  }

  @Test
  void on_its_day_a_workshop_is_prepared_and_its_own_questions_are_asked() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.WORKSHOP);

    assertThat(town.states("2026-03-12"))
        .startsWith("gedaan", "gedaan", "niet-begonnen", "niet-begonnen", "later");
    assertThat(questions(2, "2026-03-12"))
        .containsExactly(
            "waarden", "waardeafweging", "wenselijk.oordeel", "wenselijk.waarom", "acties");
    assertThat(town.one("2026-03-12").current().step()).isEqualTo(Step.WORKSHOP);
  }

  @Test
  void a_tension_that_is_weighed_answers_the_weighing() {
    town.withCase(Town.DESCRIBED)
        .withWorkshop(
            Town.WORKSHOP
                + "spanningen: [{tussen: [privacy, transparantie], afweging: Privacy eerst.}]\n");

    assertThat(questions(2, "2026-03-12")).doesNotContain("waardeafweging").contains("waarden");
  }

  @Test
  void after_the_workshop_comes_the_talk() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.FILLED_IN);

    assertThat(town.states("2026-03-13"))
        .containsExactly("gedaan", "gedaan", "gedaan", "niet-begonnen", "later", "later", "later");
    assertThat(town.one("2026-03-13").next().why())
        .isEqualTo(Message.of("status.next.plan-follow-up"));
  }

  @Test
  void after_the_talk_come_report_and_actions() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.TALKED);

    assertThat(town.states("2026-04-03"))
        .endsWith("gedaan", "niet-begonnen", "niet-begonnen", "later");
    assertThat(town.one("2026-04-03").next())
        .isEqualTo(new Next.Run(Message.of("status.next.report"), "report", true));
  }

  @Test
  void a_report_that_is_final_leads_to_a_log() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.REPORTED);

    assertThat(town.one("2026-04-22").next())
        .isEqualTo(new Next.Run(Message.of("status.next.log"), "init voortgang", true));
  }

  @Test
  void actions_are_followed_until_none_is_open() {
    town.withCase(Town.DESCRIBED)
        .withWorkshop(Town.REPORTED)
        .withLog("{datum: 2026-06-01, actie: A1, status: loopt}");

    assertThat(town.states("2026-06-02")).endsWith("gedaan", "bezig", "later");
    assertThat(town.one("2026-06-02").actions()).contains(new ActionCount(2, 0, 2, 0, 0));
    assertThat(town.one("2026-10-01").actions()).contains(new ActionCount(2, 0, 2, 1, 0));
    assertThat(town.one("2026-10-01").next().why().key()).isEqualTo("status.next.late");

    town.withLog("{datum: 2026-06-01, actie: [A1, A2], status: gereed}");
    assertThat(town.states("2026-06-02")).endsWith("gedaan", "gedaan", "niet-begonnen");
    assertThat(town.one("2026-06-02").next().why()).isEqualTo(Message.of("status.next.close"));
  }

  @Test
  void a_claim_is_made_where_its_key_stands_or_else_in_the_file() {
    town.withWorkshop(Town.REPORTED)
        .withLog("{datum: 2026-06-01, actie: [A1, A2], status: gereed}")
        .withCase(Town.DESCRIBED);
    assertThat(town.one("2026-06-02").next())
        .isInstanceOfSatisfying(
            Next.Fill.class, fill -> assertThat(fill.place().span()).isEqualTo(Span.FILE_START));

    town.withCase(Town.DESCRIBED + "afgesloten:\n");
    assertThat(town.one("2026-06-02").next())
        .isInstanceOfSatisfying(
            Next.Fill.class, fill -> assertThat(fill.place().span().start().line()).isEqualTo(9));
  }

  @Test
  void a_case_that_is_closed_asks_for_nothing() {
    town.withCase(Town.DESCRIBED + "afgesloten: 2027-01-15\n")
        .withWorkshop(Town.REPORTED)
        .withLog("{datum: 2026-06-01, actie: [A1, A2], status: gereed}");

    assertThat(town.states("2027-02-01")).containsOnly("gedaan");
    assertThat(town.one("2027-02-01").next())
        .isEqualTo(new Next.Nothing(Message.of("status.next.closed")));
  }

  @Test
  void a_case_that_was_stopped_early_needs_nothing_more() {
    town.withCase(
        Town.DESCRIBED + "besluiten: [{datum: 2026-03-01, uitkomst: gestopt, reden: Te duur.}]\n");

    assertThat(town.states("2026-03-02"))
        .containsExactly(
            "gedaan",
            "niet-nodig",
            "niet-nodig",
            "niet-nodig",
            "niet-nodig",
            "niet-nodig",
            "gedaan");
    assertThat(town.one("2026-03-02").missing()).isZero();
  }

  @Test
  void a_second_workshop_begins_again_while_actions_go_on() {
    town.withCase(Town.DESCRIBED)
        .withWorkshop(Town.REPORTED)
        .withLog("{datum: 2026-06-01, actie: A1, status: loopt}")
        .with(
            "camera/workshop-2026-10-08.yaml",
            """
            codio: 1
            soort: workshop
            datum: 2026-10-08
            acties: [{id: A9, actie: z}]
            """);

    assertThat(town.states("2026-06-02"))
        .containsExactly("gedaan", "niet-begonnen", "later", "gedaan", "gedaan", "bezig", "later");
    assertThat(town.one("2026-06-02").actions().orElseThrow().total()).isEqualTo(2);
  }

  @Test
  void what_is_wrong_whatever_the_phase_is_told_apart() {
    town.withCase(Town.DESCRIBED).withWorkshop(Town.FILLED_IN.replace("privacy, w", "privasy, w"));

    assertThat(town.one("2026-03-13").others()).extracting("code").contains("K025");
    assertThat(codes(2, "2026-03-13")).doesNotContain("K025");
  }

  @Test
  void a_norm_that_a_deviation_answers_is_not_missing() {
    String few = Town.WORKSHOP + "deelnemers: [{functie: b}]\n";
    town.withCase(Town.DESCRIBED).withWorkshop(few);
    assertThat(codes(1, "2026-03-13")).contains("W155");

    town.withWorkshop(few + "afwijkingen: [{regel: W155, uitleg: De zaal is klein.}]\n");
    assertThat(codes(1, "2026-03-13")).doesNotContain("W155");
  }

  @Test
  void a_workshop_without_a_description_asks_for_one() {
    town.withWorkshop(Town.WORKSHOP);

    assertThat(town.states("2026-03-01")).startsWith("niet-begonnen");
    assertThat(town.one("2026-03-01").next().why())
        .isEqualTo(Message.of("status.next.no-description"));
  }

  private String key() {
    return town.one("2026-03-01").next() instanceof Next.Fill fill ? fill.key() : "";
  }

  private Message fact(int step, int number) {
    return town.one("2026-03-01").steps().get(step).done().get(number);
  }

  private List<String> questions(int step, String day) {
    return town.one(day).steps().get(step).gaps().stream()
        .filter(Gap.OpenQuestion.class::isInstance)
        .map(gap -> ((Gap.OpenQuestion) gap).key())
        .toList();
  }

  private List<String> codes(int step, String day) {
    return town.one(day).steps().get(step).gaps().stream()
        .filter(Gap.OpenNorm.class::isInstance)
        .map(gap -> ((Gap.OpenNorm) gap).finding().code())
        .toList();
  }
}
