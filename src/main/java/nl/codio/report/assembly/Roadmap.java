package nl.codio.report.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.codio.model.answer.Term;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.report.Action;
import nl.codio.report.PlanReport.Planned;

/** What is still to be done, in the strategy and in the cases under it, by term. */
final class Roadmap {

  private Roadmap() {}

  static List<Planned> of(Project project, StrategyVersion strategy, Request request) {
    List<Planned> open = new ArrayList<>();
    add(open, "", ActionParts.of(strategy, request).open());
    for (CaseFolder theCase : CasesUnder.of(project, strategy)) {
      if (!theCase.isStopped()) {
        add(open, theCase.title(), ActionParts.of(theCase, request).open());
      }
    }
    open.sort(Comparator.comparing(planned -> lastDay(planned.action())));
    return open;
  }

  private static void add(List<Planned> all, String from, List<Action> actions) {
    actions.forEach(action -> all.add(new Planned(from, action)));
  }

  /** What has a term comes before what is ongoing or has none. */
  private static LocalDate lastDay(Action action) {
    return Term.parse(action.term()).map(Term::last).orElse(LocalDate.MAX);
  }
}
