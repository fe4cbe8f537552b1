package nl.codio.rules;

import nl.codio.agenda.Due;
import nl.codio.agenda.Subject;
import nl.codio.project.Project;

/**
 * Once every half year somebody analyses the reports (handbook 3.4, R290). Counted from the last
 * analysis, else from the first report; without new reports nobody asks.
 *
 * <p>Bad: reports, and the last analysis a year old. Good: {@code analyse-2026-H2.yaml}.
 */
final class AnalysisDue implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    check(Subject.FIRST_ANALYSIS, "none", project, tell);
    check(Subject.ANALYSIS, "old", project, tell);
  }

  private static void check(Subject subject, String variant, Project project, Telling tell) {
    for (Due analysis : subject.late(project, tell.today())) {
      analysis.since().ifPresent(day -> tell.at(analysis.place()).as(variant).say(day));
    }
  }
}
