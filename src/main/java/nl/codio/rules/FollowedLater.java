package nl.codio.rules;

import java.time.LocalDate;
import java.util.List;
import nl.codio.diagnostics.Located;
import nl.codio.project.ActionBook;
import nl.codio.project.ActionReference;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.TrackedAction;

/**
 * An action takes the place of an older one (handbook 3.4, R252): not of itself, and not of one
 * that was born later.
 *
 * <p>Bad: {@code {id: A2, vervolg-op: A2}}. Good: {@code vervolg-op: 2025-11-20/A4}.
 */
final class FollowedLater implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (CaseFolder theCase : project.cases()) {
      for (TrackedAction action : theCase.actions().actions()) {
        action.action().follows().ifPresent(older -> check(action, older, theCase.actions(), tell));
      }
    }
  }

  private static void check(
      TrackedAction action, Located<String> older, ActionBook book, Telling tell) {
    if (ActionReference.parse(older.value()).theCase().isPresent()) {
      return;
    }
    List<TrackedAction> meant = book.find(older.value(), LocalDate.MAX);
    if (meant.size() == 1) {
      boolean itself = meant.get(0).item().place().equals(action.item().place());
      if (itself || meant.get(0).born().isAfter(action.born())) {
        tell.at(older.place()).about(action).as(itself ? "itself" : "later").say(older.value());
      }
    }
  }
}
