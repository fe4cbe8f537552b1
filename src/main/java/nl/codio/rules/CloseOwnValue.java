package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.model.ValueEntry;
import nl.codio.project.Project;

/**
 * An own value has a name of its own: none of the 32, and none that looks like one (handbook 1.2,
 * bijlage 2, R028). Readers would take the one for the other.
 *
 * <p>Bad: {@code eigen-waarde: Transparanties}. Good: {@code waarde: transparantie}.
 */
final class CloseOwnValue implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (ValueEntries.Placed placed : ValueEntries.of(project)) {
      if (placed.entry() instanceof ValueEntry.Own own) {
        own.name().ifPresent(name -> check(name, placed.scope().framework(), tell));
      }
    }
  }

  private static void check(Located<String> name, Framework framework, Telling tell) {
    Optional<Value> same = framework.values().find(name.value());
    Telling.About about = tell.at(name.place()).about(name.value());
    if (same.isPresent()) {
      about.as("same").say(same.get().name());
      return;
    }
    List<String> near = framework.values().nearest(name.value());
    if (!near.isEmpty()) {
      about.say(name.value(), near.get(0));
    }
  }
}
