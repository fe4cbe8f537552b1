package nl.codio.rules;

import java.nio.file.Path;
import nl.codio.model.ProjectSettings;
import nl.codio.project.Document;
import nl.codio.project.Project;
import nl.codio.project.StrategyLink;
import nl.codio.project.StrategyVersion;

/**
 * A project that holds a strategy says so (handbook 3.1, R004): without it no case is held to its
 * accent values.
 *
 * <p>Bad: {@code strategie.yaml} beside a {@code codio.yaml} that does not name it. Good: {@code
 * strategie: strategie.yaml}.
 */
final class UnnamedStrategy implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    if (project.strategy() instanceof StrategyLink.None && saysNothing(project)) {
      project
          .settings()
          .ifPresent(
              settings ->
                  project.currentStrategies().stream()
                      .findFirst()
                      .ifPresent(strategy -> tell(settings, strategy, project, tell)));
    }
  }

  private static boolean saysNothing(Project project) {
    return project.settings().flatMap(file -> file.content().strategy()).isEmpty();
  }

  private static void tell(
      Document<ProjectSettings> settings, StrategyVersion strategy, Project project, Telling tell) {
    Path path = project.root().relativize(strategy.document().location());
    tell.at(settings.place())
        .beside(strategy.document().place(), "strategy")
        .say(path.toString().replace('\\', '/'));
  }
}
