package nl.codio.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.model.Action;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.TrackedAction;
import nl.codio.project.WorkshopInCase;

/**
 * A value that was chosen needs an action that secures it, and an action names the value that it
 * secures (handbook 3.3, R239). The norm waits until the workshop has values and actions. A case
 * that was stopped is not asked.
 *
 * <p>Bad: {@code waarden: [privacy]} and no action that names privacy. Good: an action with {@code
 * waarden: [privacy]}.
 */
final class ValueAndAction implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<TrackedAction> actions = theCase.actionsOf(workshop);
    if (theCase.isStopped() || workshop.content().values().isEmpty() || actions.isEmpty()) {
      return;
    }
    Set<String> secured = new HashSet<>();
    theCase.actions().actions().forEach(action -> secure(action.action(), workshop, secured));
    for (Located<ResolvedValue> value : workshop.chosen()) {
      if (!secured.contains(value.value().id())) {
        tell.at(value.place()).about(value.value().name()).say(value.value().name());
      }
    }
    Set<String> chosen = new HashSet<>();
    workshop.chosen().forEach(value -> chosen.add(value.value().id()));
    actions.stream()
        .filter(action -> !action.isClosed())
        .forEach(action -> check(action, chosen, workshop, tell));
  }

  private static void check(
      TrackedAction action, Set<String> chosen, WorkshopInCase workshop, Telling tell) {
    if (action.action().values().isEmpty()) {
      tell.at(action.item().place()).as("action").about(action).say(action.id());
      return;
    }
    for (Located<String> name : action.action().values()) {
      workshop
          .values()
          .find(name.value())
          .filter(value -> !chosen.contains(value.id()) && workshop.accentOf(value).isEmpty())
          .ifPresent(
              value ->
                  tell.at(name.place()).advising().as("not-chosen").say(action.id(), value.name()));
    }
  }

  private static void secure(Action action, WorkshopInCase workshop, Set<String> secured) {
    for (Located<String> name : action.values()) {
      workshop.values().find(name.value()).map(ResolvedValue::id).ifPresent(secured::add);
    }
  }
}
