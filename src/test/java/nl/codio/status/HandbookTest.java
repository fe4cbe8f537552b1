package nl.codio.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Severity;
import nl.codio.rules.Norm;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbookTest {

  private final Handbook handbook = new Handbook();

  @ParameterizedTest
  @CsvSource({
    "C011, DESCRIPTION",
    "C154, DESCRIPTION",
    "C191, DESCRIPTION",
    "W155, PREPARATION",
    "W164, PREPARATION",
    "W201, PREPARATION",
    "W206, PREPARATION",
    "W208, WORKSHOP",
    "W240, WORKSHOP",
    "A239, WORKSHOP",
    "W306, WORKSHOP",
    "W250, FOLLOW_UP",
    "W253, FOLLOW_UP",
    "A262, FOLLOW_UP",
    "W271, REPORT",
    "W274, REPORT",
    "A264, MONITORING",
    "C148, MONITORING",
    "V280, MONITORING",
    "C252, CLOSING",
    "C008, CLOSING"
  })
  void a_finding_in_a_case_belongs_to_the_phase_of_its_requirement(String code, Step step) {
    assertThat(handbook.stepOf(finding(code, Severity.WARNING), true)).contains(step);
  }

  @ParameterizedTest
  @CsvSource({
    "S040, SITUATION",
    "S061, SITUATION",
    "S072, CHOICE",
    "S085, CHOICE",
    "S102, PLAN",
    "S114, IMPLEMENTATION",
    "A264, IMPLEMENTATION",
    "H290, IMPLEMENTATION"
  })
  void a_finding_in_a_strategy_too(String code, Step step) {
    assertThat(handbook.stepOf(finding(code, Severity.WARNING), false)).contains(step);
  }

  @ParameterizedTest
  @CsvSource({"K025", "B020", "W403", "C401"})
  void what_is_wrong_or_no_matter_of_the_handbook_belongs_to_none(String code) {
    assertThat(handbook.stepOf(finding(code, Severity.ERROR), true)).isEmpty();
  }

  @Test
  void what_only_counts_empty_questions_belongs_to_none() {
    assertThat(handbook.stepOf(finding("C191", Severity.ADVICE), true)).isEmpty();
  }

  @Test
  void no_norm_of_the_handbook_is_without_a_phase() {
    assertThat(RuleBook.facts())
        .filteredOn(rule -> rule.norm() != Norm.WRONG && rule.requirement().isPresent())
        .filteredOn(rule -> "SCWAVH".indexOf(rule.id().charAt(0)) >= 0)
        .extracting(RuleFact::id)
        .allSatisfy(
            id ->
                assertThat(handbook.stepOf(finding(id, Severity.WARNING), !isOfStrategy(id)))
                    .as(id)
                    .isPresent());
  }

  private static boolean isOfStrategy(String id) {
    return id.startsWith("S") || id.startsWith("H");
  }

  private static Finding finding(String code, Severity severity) {
    return Finding.of(code, severity, Place.of(Path.of("x.yaml")), Message.of("findings." + code));
  }
}
