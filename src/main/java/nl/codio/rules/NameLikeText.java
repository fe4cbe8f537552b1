package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.model.answer.NameShape;
import nl.codio.model.answer.Who;
import nl.codio.project.Project;

/**
 * A text that looks like the name of a person is written as one, or as a function (part 12). codio
 * cannot tell, and leaves it out of what is public.
 *
 * <p>Bad: {@code actiehouder: Els Hazelhoff}. Good: {@code actiehouder: {functie: inkoper, naam:
 * Els Hazelhoff}}.
 */
final class NameLikeText implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (WhoMentions.InFile file : WhoMentions.of(project)) {
      for (Located<Who> who : file.people()) {
        who.value()
            .text()
            .filter(text -> NameShape.isLike(text.value()))
            .filter(text -> !file.known().contains(Spelling.fold(text.value())))
            .ifPresent(text -> tell.at(text.place()).say(text.value()));
      }
    }
  }
}
