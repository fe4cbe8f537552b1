package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.project.ActionBook;
import nl.codio.project.ActionReference;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.TrackedAction;

/**
 * An action that is named anywhere but in a log is there (R220). Within its case {@code A1} or
 * {@code 2026-03-12/A1} will do, elsewhere the case stands before it.
 *
 * <p>Bad: {@code tussen-acties: [A1, A9]} where there is no A9. Good: {@code tussen-acties: [A1,
 * A2]}.
 */
final class UnknownAction implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    if (project.settings().isEmpty()) {
      return; // a file by itself: what it refers to may lie beside it
    }
    for (ActionMentions.Mention mention : ActionMentions.of(project)) {
      Located<String> reference = mention.reference();
      Optional<CaseFolder> theCase =
          ActionReference.parse(reference.value())
              .theCase()
              .map(project::caseNamed)
              .orElse(mention.theCase());
      boolean known =
          theCase
              .map(CaseFolder::actions)
              .filter(book -> !book.find(reference.value(), LocalDate.MAX).isEmpty())
              .isPresent();
      if (!known) {
        tell.at(reference.place())
            .didYouMean(nearest(reference.value(), theCase, project))
            .say(reference.value());
      }
    }
  }

  private static List<String> nearest(
      String reference, Optional<CaseFolder> theCase, Project project) {
    return theCase
        .map(one -> NearestNames.nearest(reference, ids(one.actions(), "")))
        .orElseGet(
            () ->
                NearestNames.nearest(
                    reference,
                    project.cases().stream()
                        .flatMap(one -> ids(one.actions(), one.name()).stream())
                        .toList()));
  }

  private static List<String> ids(ActionBook book, String name) {
    return book.actions().stream().map(action -> id(action, name)).toList();
  }

  private static String id(TrackedAction action, String name) {
    return name.isEmpty() ? action.id() : name + "/" + action.origin() + "/" + action.id();
  }
}
