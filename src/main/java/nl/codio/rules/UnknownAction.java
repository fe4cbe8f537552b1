package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
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
            .didYouMean(() -> nearest(reference.value(), theCase, project))
            .say(reference.value());
      }
    }
  }

  /** Names written as this one is: an id alone, or with its workshop, or with its case as well. */
  private static List<String> nearest(
      String reference, Optional<CaseFolder> theCase, Project project) {
    if (theCase.isEmpty() || reference.indexOf('/') != reference.lastIndexOf('/')) {
      return NearestNames.nearest(
          reference,
          project.cases().stream()
              .flatMap(one -> origins(one, one.name() + "/").stream())
              .toList());
    }
    List<String> names =
        reference.indexOf('/') < 0
            ? theCase.get().actions().actions().stream().map(TrackedAction::id).toList()
            : origins(theCase.get(), "");
    return NearestNames.nearest(reference, names);
  }

  private static List<String> origins(CaseFolder theCase, String before) {
    return theCase.actions().actions().stream()
        .map(action -> before + action.origin() + "/" + action.id())
        .toList();
  }
}
