package nl.codio.agenda;

import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.model.ProjectSettings;
import nl.codio.project.Project;

/**
 * How long things may take where the handbook gives no number (N15): what {@code termijnen} in
 * codio.yaml says, else what is usual.
 */
public final class Intervals {

  private static final Period SIX_WEEKS = Period.ofWeeks(6);
  private static final Period QUARTER = Period.ofMonths(3);

  private Intervals() {}

  /** From a workshop to its final report (R274). */
  public static Period report(Project project) {
    return of(project, ProjectSettings.Intervals::report, SIX_WEEKS);
  }

  /** From one talk about open actions to the next (R280). */
  static Period progressTalk(Project project) {
    return of(project, ProjectSettings.Intervals::progressTalk, QUARTER);
  }

  /** From one word to the participants to the next (R281). */
  static Period feedback(Project project) {
    return of(project, ProjectSettings.Intervals::feedback, QUARTER);
  }

  private static Period of(
      Project project,
      Function<ProjectSettings.Intervals, Optional<Located<Period>>> which,
      Period usual) {
    return project
        .settings()
        .flatMap(file -> file.content().intervals())
        .flatMap(item -> which.apply(item.value()))
        .map(Located::value)
        .orElse(usual);
  }
}
