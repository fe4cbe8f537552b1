package nl.codio.rules;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;

/**
 * A deviation answers something (comply or explain). One that answers nothing any more can go; an
 * error is not taken away by a reason. About a case that was stopped codio asks less, so that what
 * was explained there is never called useless.
 *
 * <p>Bad: {@code regel: W155} beside twelve participants. Good: the same beside six.
 */
final class UselessDeviation implements DeviationRule {
  @Override
  public void check(List<GivenDeviation> given, Project project, Telling tell) {
    if (project.settings().isEmpty()) {
      return; // a file by itself: what it answers may stand in another
    }
    boolean readable = project.files().stream().allMatch(file -> file.document().isPresent());
    Set<Path> stopped = new HashSet<>();
    project.cases().stream()
        .filter(CaseFolder::isStopped)
        .forEach(theCase -> stopped.add(theCase.folder()));
    Set<String> known = Catalogue.ids();
    for (GivenDeviation one : given) {
      boolean asked = readable && !stopped.contains(one.file().location().getParent());
      one.deviation()
          .rule()
          .filter(rule -> known.contains(rule.value().toUpperCase(Locale.ROOT)))
          .filter(rule -> !one.hasEnded(tell.today()))
          .ifPresent(rule -> check(one, rule, asked, tell));
    }
  }

  private static void check(
      GivenDeviation given, Located<String> rule, boolean asked, Telling tell) {
    if (given.meetsOnlyErrors()) {
      tell.at(rule.place()).wrong().as("error").say(rule.value());
    } else if (given.meetsNothing() && asked) {
      tell.at(rule.place()).say(rule.value());
    }
  }
}
