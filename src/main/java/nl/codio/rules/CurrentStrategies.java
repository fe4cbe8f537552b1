package nl.codio.rules;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;

/** The strategies of a project that no other one replaced: what is asked today is asked of them. */
final class CurrentStrategies {
  private CurrentStrategies() {}

  static List<StrategyVersion> of(Project project) {
    Set<Path> replaced = new HashSet<>();
    for (StrategyVersion strategy : project.strategies()) {
      strategy.replaced().ifPresent(replaced::add);
    }
    return project.strategies().stream()
        .filter(strategy -> !replaced.contains(strategy.document().location()))
        .toList();
  }
}
