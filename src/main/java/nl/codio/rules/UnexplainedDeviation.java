package nl.codio.rules;

import java.util.List;
import nl.codio.project.Project;

/**
 * Who deviates says why (comply or explain). Without a reason nothing is answered.
 *
 * <p>Bad: {@code {regel: W155}}. Good: {@code {regel: W155, uitleg: De zaal is klein.}}.
 */
final class UnexplainedDeviation implements DeviationRule {
  @Override
  public void check(List<GivenDeviation> given, Project project, Telling tell) {
    for (GivenDeviation one : given) {
      if (one.deviation().explanation().isEmpty()) {
        one.deviation().rule().ifPresent(rule -> tell.at(rule.place()).say(rule.value()));
      }
    }
  }
}
