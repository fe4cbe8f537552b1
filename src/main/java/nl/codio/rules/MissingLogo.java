package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * The logo that the project names is there. What lies outside the project codio does not look into,
 * so that is only told.
 *
 * <p>Bad: {@code logo: {bestand: ./logo.svg}} where no such file is. Good: the path of one that is.
 */
final class MissingLogo implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    project
        .settings()
        .ifPresent(
            file ->
                file.content()
                    .logo()
                    .flatMap(logo -> logo.value().file())
                    .ifPresent(path -> check(file, path, project, tell)));
  }

  private static void check(Document<?> file, Located<String> path, Project project, Telling tell) {
    switch (project.presence(file, path)) {
      case MISSING -> tell.at(path.place()).say(path.value());
      case OUTSIDE -> tell.at(path.place()).elsewhere().as("outside").say(path.value());
      case HERE -> {}
    }
  }
}
