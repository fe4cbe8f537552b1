package nl.codio.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.project.Project;

/**
 * An id names one action in its file (R220): all else refers to it.
 *
 * <p>Bad: two actions with {@code id: A1}. Good: {@code A1} and {@code A2}.
 */
final class DoubleActionId implements ProjectRule {

  @Override
  public void check(Project project, Telling tell) {
    project
        .strategies()
        .forEach(
            strategy ->
                strategy
                    .document()
                    .content()
                    .actionPlan()
                    .ifPresent(plan -> check(plan.value().measures(), tell)));
    project.cases().stream()
        .flatMap(theCase -> theCase.workshops().stream())
        .forEach(workshop -> check(workshop.content().actions(), tell));
  }

  private static void check(List<Item<Action>> actions, Telling tell) {
    Map<String, Place> first = new HashMap<>();
    actions.forEach(item -> item.value().id().ifPresent(id -> check(id, first, tell)));
  }

  private static void check(Located<String> id, Map<String, Place> first, Telling tell) {
    Place other = first.putIfAbsent(id.value(), id.place());
    if (other != null) {
      tell.at(id.place()).beside(other, "first", id.value()).say(id.value());
    }
  }
}
