package nl.codio.rules;

import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.project.Project;
import nl.codio.project.ValueScope;

/**
 * A value that is named is one of the 32, or an own one that is declared (handbook 1.2, R025). A
 * word that resembles one, such as "inclusie", is told with the right name and never taken for it.
 *
 * <p>Bad: {@code - waarde: privasy}. Good: {@code - waarde: privacy}.
 */
final class UnknownValue implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    ValueMentions.of(project).forEach(mention -> check(mention.name(), mention.scope(), tell));
  }

  private static void check(Located<String> name, ValueScope scope, Telling tell) {
    if (scope.find(name.value()).isPresent()) {
      return;
    }
    // A file that cannot be read may declare this name; a slip in one of the 32 is told all the
    // same.
    if (scope.isComplete()) {
      tell.at(name.place()).didYouMean(() -> scope.nearest(name.value())).say(name.value());
    } else {
      List<String> nearest = scope.framework().values().nearest(name.value());
      if (!nearest.isEmpty()) {
        tell.at(name.place()).didYouMean(nearest).say(name.value());
      }
    }
  }
}
