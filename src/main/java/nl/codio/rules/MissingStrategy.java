package nl.codio.rules;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.NearestNames;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;

/**
 * A strategy that is named is there. What lies outside the repository codio does not look into, so
 * that is only told (handbook 3.1, R146: without a strategy CODIO Project works as well).
 *
 * <p>Bad: {@code strategie: strategie-oud.yaml} where no such file is. Good: {@code strategie:
 * geen}.
 */
final class MissingStrategy implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    check(project.root(), project.strategy(), project, tell);
    for (CaseFolder theCase : project.cases()) {
      if (theCase.namedStrategy().isPresent()) {
        check(theCase.folder(), theCase.strategy(), project, tell);
      }
    }
    for (StrategyVersion strategy : project.strategies()) {
      Path file = strategy.document().location();
      Path folder = file.resolveSibling(".").normalize();
      strategy.missing().forEach(link -> check(folder, link, project, tell));
    }
  }

  private static void check(Path folder, StrategyLink link, Project project, Telling tell) {
    if (!(link instanceof StrategyLink.Missing missing)) {
      return;
    }
    String path = missing.reference().value();
    if (missing.outside()) {
      tell.at(missing.reference().place()).elsewhere().as("outside").say(path);
    } else {
      tell.at(missing.reference().place())
          .didYouMean(() -> NearestNames.nearest(path, paths(folder, project)))
          .say(path);
    }
  }

  /** The strategies that there are, as they would be named from this folder. */
  private static List<String> paths(Path folder, Project project) {
    return project.strategies().stream()
        .map(strategy -> folder.relativize(strategy.document().location()))
        .map(path -> path.toString().replace('\\', '/'))
        .toList();
  }
}
