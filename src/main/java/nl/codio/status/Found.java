package nl.codio.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;

/** What the rules and the reader find in the files of one trajectory, by phase. */
final class Found {

  private final Map<Step, List<Gap>> byStep = new EnumMap<>(Step.class);
  private final List<Finding> others = new ArrayList<>();

  Found(List<Finding> findings, Handbook handbook, boolean inCase) {
    for (Finding finding : findings) {
      handbook
          .stepOf(finding, inCase)
          .ifPresentOrElse(step -> add(step, finding), () -> addToOthers(finding));
    }
  }

  private void add(Step step, Finding finding) {
    byStep.computeIfAbsent(step, none -> new ArrayList<>()).add(new Gap.OpenNorm(finding));
  }

  private void addToOthers(Finding finding) {
    if (!Handbook.isCount(finding)) {
      others.add(finding);
    }
  }

  List<Gap> of(Step step) {
    return byStep.getOrDefault(step, List.of());
  }

  List<Finding> others() {
    return List.copyOf(others);
  }
}
