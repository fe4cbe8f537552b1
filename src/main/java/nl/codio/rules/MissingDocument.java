package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.project.CaseFolder;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * A document that is named by a path is there (handbook 3.2, R175). What lies outside the project
 * codio does not look into, so that is only told.
 *
 * <p>Bad: {@code vindplaats: ./plan.pdf} where no such file is. Good: {@code vindplaats:
 * Zaaksysteem 2026/12}.
 */
final class MissingDocument implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (CaseFolder theCase : project.cases()) {
      theCase
          .description()
          .ifPresent(
              file ->
                  file.content()
                      .documents()
                      .forEach(
                          document ->
                              document
                                  .value()
                                  .location()
                                  .filter(place -> FilePath.isPath(place.value()))
                                  .ifPresent(path -> check(file, path, project, tell))));
    }
  }

  private static void check(Document<?> file, Located<String> path, Project project, Telling tell) {
    switch (project.presence(file, path)) {
      case MISSING -> tell.at(path.place()).say(path.value());
      case OUTSIDE -> tell.at(path.place()).elsewhere().as("outside").say(path.value());
      case HERE -> {}
    }
  }
}
