package nl.codio.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** By the folder of a case, or the file of a strategy. */
  private final Map<Path, List<Finding>> findings = new HashMap<>();

  private Trajectories(Project project, LocalDate today) {
    this.project = project;
    this.today = today;
    gather();
  }

  /**
   * Every strategy that none replaces, then every case, by the names of their files.
   *
   * @param today the day on which it is judged
   */
  public static List<Trajectory> of(Project project, LocalDate today) {
    return new Trajectories(project, today).all();
  }

  private List<Trajectory> all() {
    List<Trajectory> all = new ArrayList<>();
    for (StrategyVersion strategy : project.currentStrategies()) {
      Found found = found(strategy.document().location(), false);
      all.add(new StrategySteps(strategy, today, totals, found).trajectory());
    }
    for (CaseFolder theCase : project.cases()) {
      all.add(CaseSteps.of(new CaseView(theCase, today, totals, found(theCase.folder(), true))));
    }
    return all;
  }

  private Found found(Path location, boolean inCase) {
    return new Found(findings.getOrDefault(location, List.of()), handbook, inCase);
  }

  private void gather() {
    Map<Path, Path> owners = owners();
    List<Finding> all = new ArrayList<>(RuleBook.judge(project, today));
    project.files().forEach(file -> all.addAll(file.findings()));
    for (Finding finding : all) {
      Path owner = owners.get(finding.place().file());
      if (owner != null) {
        findings.computeIfAbsent(owner, none -> new ArrayList<>()).add(finding);
      }
    }
  }

  /**
   * What each file, by its name, belongs to: the case in whose folder it lies, the strategy that it
   * holds, else the strategy that the project names: its log, the analyses and codio.yaml itself.
   */
  private Map<Path, Path> owners() {
    Set<Path> known = new HashSet<>();
    project.cases().forEach(theCase -> known.add(theCase.folder()));
    project.currentStrategies().forEach(one -> known.add(one.document().location()));
    Optional<Path> main = mainStrategy();
    Map<Path, Path> owners = new HashMap<>();
    for (ReadFile file : project.files()) {
      Path folder = file.location().getParent();
      if (known.contains(file.location())) {
        owners.put(file.name(), file.location());
      } else if (folder != null && known.contains(folder)) {
        owners.put(file.name(), folder);
      } else {
        main.ifPresent(strategy -> owners.put(file.name(), strategy));
      }
    }
    return owners;
  }

  private Optional<Path> mainStrategy() {
    Optional<Path> named =
        project.strategy() instanceof StrategyLink.Found found
            ? Optional.of(found.version().document().location())
            : Optional.empty();
    return project.currentStrategies().stream()
        .map(one -> one.document().location())
        .filter(one -> named.map(one::equals).orElse(true))
        .findFirst();
  }
}
