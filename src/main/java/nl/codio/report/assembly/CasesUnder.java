package nl.codio.report.assembly;

import java.util.List;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Which cases a strategy is about: those that fall under it, or held a workshop with it. */
final class CasesUnder {

  private CasesUnder() {}

  static List<CaseFolder> of(Project project, StrategyVersion strategy) {
    return project.cases().stream()
        .filter(theCase -> fallsUnder(theCase, strategy) || workedWith(theCase, strategy))
        .toList();
  }

  private static boolean fallsUnder(CaseFolder theCase, StrategyVersion strategy) {
    return theCase.strategy() instanceof StrategyLink.Found found
        && isThis(found.version(), strategy);
  }

  private static boolean workedWith(CaseFolder theCase, StrategyVersion strategy) {
    return theCase.workshops().stream()
        .map(WorkshopInCase::version)
        .anyMatch(version -> version.filter(it -> isThis(it, strategy)).isPresent());
  }

  private static boolean isThis(StrategyVersion one, StrategyVersion other) {
    return one.document().location().equals(other.document().location());
  }
}
