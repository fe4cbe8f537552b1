package nl.codio.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Located;
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
      Map<String, List<TrackedAction>> byId = new HashMap<>();
      for (TrackedAction action : theCase.actions().actions()) {
        byId.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(action);
      }
      for (TrackedAction action : theCase.actions().actions()) {
        action.action().follows().ifPresent(older -> check(action, older, byId, tell));
      }
    }
  }

  private static void check(
      TrackedAction action,
      Located<String> older,
      Map<String, List<TrackedAction>> byId,
      Telling tell) {
    ActionReference reference = ActionReference.parse(older.value());
    if (reference.theCase().isPresent()) {
      return;
    }
    List<TrackedAction> meant =
        byId.getOrDefault(reference.id(), List.of()).stream()
            .filter(one -> reference.origin().map(one.origin()::equals).orElse(true))
            .toList();
    if (meant.size() == 1) {
      boolean itself = meant.get(0).item().place().equals(action.item().place());
      if (itself || meant.get(0).born().isAfter(action.born())) {
        tell.at(older.place()).about(action).as(itself ? "itself" : "later").say(older.value());
      }
    }
  }
}
