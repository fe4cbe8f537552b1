package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.framework.Principle;
import nl.codio.model.ValueEntry;
import nl.codio.project.Project;
import nl.codio.project.ResolvedValue;
import nl.codio.project.ValueScope;

/**
 * An own value is declared once; everywhere else its name will do (R027). A second declaration that
 * says something else contradicts the first, and only the first is read.
 *
 * <p>Bad: {@code eigen-waarde: Rust} in two workshops of a case. Good: {@code waarde: rust} in the
 * second.
 */
final class DoubleOwnValue implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (ValueEntries.Placed placed : ValueEntries.of(project)) {
      if (placed.entry() instanceof ValueEntry.Own own) {
        own.name()
            .ifPresent(
                name ->
                    placed
                        .scope()
                        .find(name.value())
                        .ifPresent(first -> check(own, name, first, placed.scope(), tell)));
      }
    }
  }

  private static void check(
      ValueEntry.Own own,
      Located<String> name,
      ResolvedValue first,
      ValueScope scope,
      Telling tell) {
    Optional<Place> declared = first.declared().filter(place -> !place.equals(name.place()));
    if (declared.isEmpty()) {
      return;
    }
    Telling.About about = tell.at(name.place()).about(name.value());
    if (agrees(own, first, scope)) {
      about.advising().as("again");
    }
    about.beside(declared.get(), "first", name.value()).say(name.value());
  }

  private static boolean agrees(ValueEntry.Own own, ResolvedValue first, ValueScope scope) {
    boolean meaning =
        own.definition().map(text -> text.value().equals(first.definition())).orElse(true);
    boolean principle =
        own.principle()
            .map(
                text ->
                    scope
                        .framework()
                        .principles()
                        .find(text.value())
                        .map(Principle::id)
                        .equals(first.principle().map(Principle::id)))
            .orElse(true);
    return meaning && principle;
  }
}
