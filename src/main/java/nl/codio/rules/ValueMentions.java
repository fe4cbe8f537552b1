package nl.codio.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Action;
import nl.codio.model.Between;
import nl.codio.model.DesiredSituation;
import nl.codio.model.Strategy;
import nl.codio.model.ValueEntry;
import nl.codio.model.Workshop;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;

/** Every place at which a project names a value that has to be known. */
final class ValueMentions {

  /**
   * One of them.
   *
   * @param scope the values that are known there
   */
  record Mention(Located<String> name, ValueScope scope) {}

  private final ValueScope scope;
  private final List<Mention> mentions;

  private ValueMentions(ValueScope scope, List<Mention> mentions) {
    this.scope = scope;
    this.mentions = mentions;
  }

  static List<Mention> of(Project project) {
    List<Mention> mentions = new ArrayList<>();
    for (StrategyVersion strategy : project.strategies()) {
      new ValueMentions(strategy.values(), mentions).gather(strategy.document().content());
    }
    for (CaseFolder theCase : project.cases()) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        new ValueMentions(workshop.values(), mentions).gather(workshop.content());
      }
    }
    return mentions;
  }

  private void gather(Strategy strategy) {
    strategy.desiredSituation().map(Item::value).ifPresent(this::gather);
    strategy.actionPlan().ifPresent(plan -> actions(plan.value().measures()));
  }

  private void gather(DesiredSituation situation) {
    situation.accents().forEach(item -> entry(item.value().value()));
    situation.notTakenOver().forEach(item -> item.value().name().ifPresent(this::name));
  }

  private void gather(Workshop workshop) {
    workshop.values().forEach(item -> entry(item.value().value()));
    workshop.mostImportant().forEach(this::name);
    workshop.overlaps().forEach(item -> between(item.value().between()));
    workshop.judgements().forEach(item -> item.value().name().ifPresent(this::name));
    workshop.tensions().forEach(item -> between(item.value().between()));
    actions(workshop.actions());
  }

  private void actions(List<Item<Action>> actions) {
    actions.forEach(item -> item.value().values().forEach(this::name));
  }

  private void between(Optional<Between> between) {
    between
        .filter(Between.Values.class::isInstance)
        .ifPresent(values -> values.names().forEach(this::name));
  }

  private void entry(Optional<ValueEntry> entry) {
    entry
        .filter(ValueEntry.Known.class::isInstance)
        .flatMap(ValueEntry::name)
        .ifPresent(this::name);
  }

  private void name(Located<String> name) {
    mentions.add(new Mention(name, scope));
  }
}
