package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.framework.Lexicon;
import nl.codio.framework.Principle;
import nl.codio.model.ValueEntry;
import nl.codio.project.Project;

/**
 * An own value says what it means and fits in one of the six principles (handbook 2.3, bijlage 2,
 * R027).
 *
 * <p>Bad: {@code {eigen-waarde: Rust}}. Good: {@code {eigen-waarde: Rust, principe:
 * maatschappelijke waarde, definitie: De natuur wordt niet gestoord.}}.
 */
final class IncompleteOwnValue implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    for (ValueEntries.Placed placed : ValueEntries.of(project)) {
      if (placed.entry() instanceof ValueEntry.Own own) {
        own.name()
            .ifPresent(name -> check(own, name, placed.scope().framework().principles(), tell));
      }
    }
  }

  private static void check(
      ValueEntry.Own own, Located<String> name, Lexicon<Principle> principles, Telling tell) {
    if (own.definition().isEmpty()) {
      tell.at(name.place()).as("definition").about(name.value()).say(name.value());
    }
    if (own.principle().isEmpty()) {
      tell.at(name.place()).as("principle").about(name.value()).say(name.value());
    }
    own.principle()
        .filter(principle -> principles.find(principle.value()).isEmpty())
        .ifPresent(
            principle ->
                tell.at(principle.place())
                    .about(name.value())
                    .didYouMean(principles.nearest(principle.value()))
                    .say(principle.value()));
  }
}
