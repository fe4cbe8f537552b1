package nl.codio.rules;

import java.util.List;
import nl.codio.project.Project;

/**
 * A deviation that was to hold until some day has ended (comply or explain): what it answered is
 * told again.
 *
 * <p>Bad: {@code tot-en-met: 2025-01-01}. Good: a day that is still to come.
 */
final class EndedDeviation implements DeviationRule {
  @Override
  public void check(List<GivenDeviation> given, Project project, Telling tell) {
    for (GivenDeviation one : given) {
      if (one.hasEnded(tell.today())) {
        one.deviation()
            .until()
            .ifPresent(until -> tell.at(until.place()).say(until.value().last()));
      }
    }
  }
}
