package nl.codio.status;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.rules.Norm;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;

/**
 * To which phase a finding belongs: the numbers of the requirements follow the handbook's own
 * order. What is wrong whatever the phase belongs to none; nor do the rules that count empty
 * questions, since each of those is shown itself.
 */
final class Handbook {

  private static final Set<String> COUNT_QUESTIONS = Set.of("C191", "S120", "W300");

  /** The first requirement of a stretch, and its phase. */
  private static final NavigableMap<Integer, Step> OF_CASE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(8, Step.CLOSING),
              Map.entry(11, Step.DESCRIPTION),
              Map.entry(44, Step.PREPARATION),
              Map.entry(148, Step.MONITORING),
              Map.entry(150, Step.DESCRIPTION),
              Map.entry(155, Step.PREPARATION),
              Map.entry(170, Step.DESCRIPTION),
              Map.entry(200, Step.PREPARATION),
              Map.entry(208, Step.WORKSHOP),
              Map.entry(250, Step.FOLLOW_UP),
              Map.entry(252, Step.CLOSING),
              Map.entry(253, Step.FOLLOW_UP),
              Map.entry(264, Step.MONITORING),
              Map.entry(265, Step.FOLLOW_UP),
              Map.entry(270, Step.REPORT),
              Map.entry(280, Step.MONITORING),
              Map.entry(300, Step.WORKSHOP)));

  private static final NavigableMap<Integer, Step> OF_STRATEGY =
      new TreeMap<>(
          Map.of(
              5, Step.CHOICE,
              40, Step.SITUATION,
              70, Step.CHOICE,
              90, Step.PLAN,
              110, Step.IMPLEMENTATION));

  private final Map<String, Integer> requirements = new HashMap<>();

  Handbook() {
    for (RuleFact rule : RuleBook.facts()) {
      if (rule.norm() != Norm.WRONG) {
        rule.requirement()
            .ifPresent(
                number -> requirements.put(rule.id(), Integer.parseInt(number.substring(1))));
      }
    }
  }

  Optional<Step> stepOf(Finding finding, boolean inCase) {
    if (isCount(finding)) {
      return Optional.empty();
    }
    return Optional.ofNullable(requirements.get(finding.code()))
        .flatMap(number -> Optional.ofNullable((inCase ? OF_CASE : OF_STRATEGY).floorEntry(number)))
        .map(Map.Entry::getValue);
  }

  /** Whether it only says how many questions are empty. */
  static boolean isCount(Finding finding) {
    return finding.severity() == Severity.ADVICE && COUNT_QUESTIONS.contains(finding.code());
  }
}
