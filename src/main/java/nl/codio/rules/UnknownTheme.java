package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.model.OwnTheme;
import nl.codio.project.Document;
import nl.codio.project.Project;

/**
 * The look that the project names is one that codio brings along, or a file that is there. What
 * lies outside the project codio does not look into, so that is only told.
 *
 * <p>Bad: {@code thema: neutral}. Good: {@code thema: neutraal}, or {@code thema:
 * huisstijl/tokens.css} where that file is.
 */
final class UnknownTheme implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    project
        .settings()
        .ifPresent(
            file -> file.content().theme().ifPresent(theme -> check(file, theme, project, tell)));
  }

  private static void check(
      Document<?> file, Located<String> theme, Project project, Telling tell) {
    String said = theme.value();
    if (!OwnTheme.isPath(said)) {
      if (OwnTheme.of(said).isEmpty()) {
        tell.at(theme.place())
            .as("unknown")
            .didYouMean(() -> NearestNames.nearest(said, OwnTheme.words()))
            .say(said, OwnTheme.words());
      }
      return;
    }
    switch (project.presence(file, theme)) {
      case MISSING -> tell.at(theme.place()).say(said);
      case OUTSIDE -> tell.at(theme.place()).elsewhere().as("outside").say(said);
      case HERE -> {}
    }
  }
}
