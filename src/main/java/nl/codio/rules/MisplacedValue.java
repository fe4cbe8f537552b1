package nl.codio.rules;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Named;
import nl.codio.framework.Principle;
import nl.codio.model.ValueEntry;
import nl.codio.project.Project;
import nl.codio.project.ResolvedValue;
import nl.codio.project.ValueScope;

/**
 * A value belongs to one principle and one foundation (bijlage 2, R026). Who writes them beside it
 * may be wrong; and beside one of the 32 nobody needs to.
 *
 * <p>Bad: {@code {waarde: veiligheid, fundament: rechtsstaat}}. Good: {@code {waarde: veiligheid}}.
 */
final class MisplacedValue implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    for (ValueEntries.Placed placed : ValueEntries.of(project)) {
      if (placed.entry() instanceof ValueEntry.Known known) {
        known
            .name()
            .flatMap(name -> placed.scope().find(name.value()))
            .ifPresent(value -> check(known, value, placed.scope(), tell));
      }
    }
  }

  private static void check(
      ValueEntry.Known known, ResolvedValue value, ValueScope scope, Telling tell) {
    Optional<Principle> own = value.principle();
    known.principle().ifPresent(text -> check(text, find(scope, text), own, value, tell));
    known
        .foundation()
        .ifPresent(
            text ->
                check(
                    text,
                    scope.framework().foundations().find(text.value()),
                    own.map(Principle::foundation),
                    value,
                    tell));
  }

  private static Optional<Principle> find(ValueScope scope, Located<String> text) {
    return scope.framework().principles().find(text.value());
  }

  private static void check(
      Located<String> text,
      Optional<? extends Named> written,
      Optional<? extends Named> right,
      ResolvedValue value,
      Telling tell) {
    if (written.isEmpty() || right.isEmpty()) {
      return;
    }
    Telling.About about = tell.at(text.place()).about(value.name());
    if (!written.get().id().equals(right.get().id())) {
      about
          .as(value.isOwn() ? "own" : "framework")
          .say(value.name(), right.get().name(), written.get().name());
    } else if (!value.isOwn()) {
      about.advising().as("known").say(value.name(), right.get().name());
    }
  }
}
