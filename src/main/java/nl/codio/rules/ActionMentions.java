package nl.codio.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.model.Between;
import nl.codio.model.Workshop;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;

/** Every place outside the logs at which a project names an action of a workshop. */
final class ActionMentions {

  /**
   * One of them.
   *
   * @param theCase the case in which it stands; absent at a measure of a strategy
   */
  record Mention(Located<String> reference, Optional<CaseFolder> theCase) {}

  private final Optional<CaseFolder> theCase;
  private final List<Mention> mentions;

  private ActionMentions(Optional<CaseFolder> theCase, List<Mention> mentions) {
    this.theCase = theCase;
    this.mentions = mentions;
  }

  static List<Mention> of(Project project) {
    List<Mention> mentions = new ArrayList<>();
    ActionMentions outside = new ActionMentions(Optional.empty(), mentions);
    project
        .strategies()
        .forEach(
            strategy ->
                strategy
                    .document()
                    .content()
                    .actionPlan()
                    .ifPresent(plan -> plan.value().measures().forEach(outside::gather)));
    for (CaseFolder theCase : project.cases()) {
      new ActionMentions(Optional.of(theCase), mentions).gather(theCase);
    }
    return mentions;
  }

  private void gather(CaseFolder folder) {
    folder
        .description()
        .ifPresent(
            file ->
                file.content().decisions().stream()
                    .flatMap(decision -> decision.value().conditions().stream())
                    .forEach(condition -> condition.value().action().ifPresent(this::add)));
    folder.workshops().forEach(workshop -> gather(workshop.content()));
  }

  private void gather(Workshop workshop) {
    workshop.overlaps().forEach(overlap -> gather(overlap.value().between()));
    workshop.tensions().forEach(tension -> gather(tension.value().between()));
    workshop.actions().forEach(this::gather);
  }

  private void gather(Optional<Between> between) {
    between
        .filter(Between.Actions.class::isInstance)
        .ifPresent(actions -> actions.names().forEach(this::add));
  }

  private void gather(Item<Action> action) {
    action.value().follows().ifPresent(this::add);
    action.value().fromActions().forEach(this::add);
  }

  private void add(Located<String> reference) {
    mentions.add(new Mention(reference, theCase));
  }
}
