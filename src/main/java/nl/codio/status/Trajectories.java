package nl.codio.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.ReadFile;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;
import nl.codio.rules.RuleBook;

/** Derives how far everything in a project is: its strategies first, then its cases. */
public final class Trajectories {

  private final Project project;
  private final LocalDate today;
  private final Handbook handbook = new Handbook();
  private final Totals totals = new Totals();
  private final Map<Path, List<Finding>> findings = new HashMap<>();

  private Trajectories(Project project, LocalDate today) {
    this.project = project;
    this.today = today;
    project.files().forEach(file -> file.findings().forEach(this::add));
    RuleBook.judge(project, today).forEach(this::add);
  }

  /**
   * Every strategy that none replaces, then every case, by the names of their files.
   *
   * @param today the day on which it is judged
   */
  public static List<Trajectory> of(Project project, LocalDate today) {
    return new Trajectories(project, today).all();
  }

  private void add(Finding finding) {
    findings.computeIfAbsent(finding.place().file(), none -> new ArrayList<>()).add(finding);
  }

  private List<Trajectory> all() {
    List<Trajectory> all = new ArrayList<>();
    List<StrategyVersion> strategies = project.currentStrategies();
    Optional<Path> main = main(strategies);
    for (StrategyVersion strategy : strategies) {
      boolean isMain = main.filter(strategy.document().location()::equals).isPresent();
      all.add(new StrategySteps(strategy, today, totals, found(strategy, isMain)).trajectory());
    }
    for (CaseFolder theCase : project.cases()) {
      all.add(CaseSteps.of(new CaseView(theCase, today, totals, found(theCase))));
    }
    return all;
  }

  /** The strategy that the project names, which also minds what belongs to no case. */
  private Optional<Path> main(List<StrategyVersion> strategies) {
    Optional<Path> named =
        project.strategy() instanceof StrategyLink.Found found
            ? Optional.of(found.version().document().location())
            : Optional.empty();
    return strategies.stream()
        .map(one -> one.document().location())
        .filter(one -> named.map(one::equals).orElse(true))
        .findFirst();
  }

  private Found found(CaseFolder theCase) {
    List<Finding> all = new ArrayList<>();
    for (ReadFile file : project.files()) {
      if (liesIn(file, theCase)) {
        all.addAll(findings.getOrDefault(file.name(), List.of()));
      }
    }
    return new Found(all, handbook, true);
  }

  /** Of its own file; of the main one also of the log, the analyses and the project itself. */
  private Found found(StrategyVersion strategy, boolean isMain) {
    List<Finding> all = new ArrayList<>();
    for (ReadFile file : project.files()) {
      boolean own = file.location().equals(strategy.document().location());
      if (own || (isMain && liesInNone(file))) {
        all.addAll(findings.getOrDefault(file.name(), List.of()));
      }
    }
    return new Found(all, handbook, false);
  }

  private boolean liesInNone(ReadFile file) {
    return project.cases().stream().noneMatch(theCase -> liesIn(file, theCase))
        && project.currentStrategies().stream()
            .noneMatch(one -> one.document().location().equals(file.location()));
  }

  private static boolean liesIn(ReadFile file, CaseFolder theCase) {
    return theCase.folder().equals(file.location().getParent());
  }
}
