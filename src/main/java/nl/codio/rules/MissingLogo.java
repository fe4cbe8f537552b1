package nl.codio.rules;

import nl.codio.project.Presence;
import nl.codio.project.Project;

/**
 * The logo that the project names is there.
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
                    .filter(path -> project.presence(file, path) != Presence.HERE)
                    .ifPresent(path -> tell.at(path.place()).say(path.value())));
  }
}
