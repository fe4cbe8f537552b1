package nl.codio.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.codio.diagnostics.NearestNames;
import nl.codio.project.Project;

/**
 * A deviation names a rule that there is (comply or explain).
 *
 * <p>Bad: {@code regel: W999}. Good: {@code regel: W155}.
 */
final class UnknownDeviation implements DeviationRule {
  @Override
  public void check(List<GivenDeviation> given, Project project, Telling tell) {
    Set<String> known = Catalogue.ids();
    for (GivenDeviation one : given) {
      one.deviation()
          .rule()
          .filter(rule -> !known.contains(rule.value().toUpperCase(Locale.ROOT)))
          .ifPresent(
              rule ->
                  tell.at(rule.place())
                      .didYouMean(NearestNames.nearest(rule.value(), known))
                      .say(rule.value()));
    }
  }
}
