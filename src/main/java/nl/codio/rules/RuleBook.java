package nl.codio.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.codio.diagnostics.Finding;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;

/** Runs every rule over a project; what a deviation answers is left out. */
public final class RuleBook {
  private RuleBook() {}

  /**
   * All that the rules find in this project; of one rule in one file at most twenty, and then how
   * many more.
   *
   * @param today the day on which it is judged
   */
  public static List<Finding> judge(Project project, LocalDate today) {
    return judge(project, Judging.on(today));
  }

  /** The same, by more than the day. */
  public static List<Finding> judge(Project project, Judging judging) {
    List<Catalogue.Entry> entries = Catalogue.entries();
    List<List<Told>> byRule =
        entries.parallelStream().map(entry -> told(entry, project, judging)).toList();
    Answered answered = Answered.by(project, judging.today());
    List<Told> told = new ArrayList<>();
    for (List<Told> ofRule : byRule) {
      ofRule.stream().filter(one -> !answered.answers(one)).forEach(told::add);
    }
    for (Catalogue.Entry entry : entries) {
      new Run(entry, judging, told).over(answered.given(), project);
    }
    return Capped.of(told.stream().map(Told::finding).sorted(Finding.ORDER).toList());
  }

  /** Loads every rule, so that judging need not wait for that. */
  public static void prepare() {
    List<Catalogue.Entry> unused = Catalogue.entries();
  }

  /** Every rule and every code of the reader, by their ids. */
  public static List<RuleFact> facts() {
    return Stream.concat(
            ReadingCodes.facts().stream(), Catalogue.entries().stream().map(RuleFact::of))
        .sorted(Comparator.comparing(RuleFact::id))
        .toList();
  }

  private static List<Told> told(Catalogue.Entry entry, Project project, Judging judging) {
    List<Told> told = new ArrayList<>();
    new Run(entry, judging, told).over(project);
    return told;
  }

  private record Run(Catalogue.Entry entry, Judging judging, List<Told> all) {
    void over(Project project) {
      if (entry.rule() instanceof ProjectRule rule) {
        rule.check(project, telling(true));
      } else if (entry.rule() instanceof StrategyRule rule) {
        project.strategies().forEach(strategy -> check(rule, strategy));
      } else if (entry.rule() instanceof CaseRule rule) {
        project.cases().forEach(theCase -> check(rule, theCase));
      } else if (entry.rule() instanceof WorkshopRule rule) {
        project.cases().forEach(theCase -> check(rule, theCase));
      }
    }

    void over(List<GivenDeviation> deviations, Project project) {
      if (entry.rule() instanceof DeviationRule rule) {
        rule.check(deviations, project, telling(true));
      }
    }

    private void check(StrategyRule rule, StrategyVersion strategy) {
      rule.check(strategy, telling(rule.hasCome(strategy, judging.today())));
    }

    private void check(CaseRule rule, CaseFolder theCase) {
      rule.check(theCase, telling(rule.hasCome(theCase, judging.today())));
    }

    private void check(WorkshopRule rule, CaseFolder theCase) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        rule.check(workshop, theCase, telling(rule.hasCome(workshop, judging.today())));
      }
    }

    private Telling telling(boolean momentHasCome) {
      return new Telling(entry.id(), entry.norm().severity(momentHasCome), judging, all);
    }
  }
}
