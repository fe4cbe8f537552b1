package nl.codio.rules;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Place;
import nl.codio.model.ValueEntry;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;

/** Every place at which a value is chosen, known or own: in strategies and in workshops. */
final class ValueEntries {

  /**
   * One of them.
   *
   * @param place the item in which it stands
   * @param scope the values that are known there
   */
  record Placed(ValueEntry entry, Place place, ValueScope scope) {}

  private ValueEntries() {}

  static List<Placed> of(Project project) {
    List<Placed> entries = new ArrayList<>();
    for (StrategyVersion strategy : project.strategies()) {
      for (var item : strategy.ownAccents()) {
        item.value()
            .value()
            .map(entry -> new Placed(entry, item.place(), strategy.values()))
            .ifPresent(entries::add);
      }
    }
    for (CaseFolder theCase : project.cases()) {
      theCase.workshops().forEach(workshop -> gather(workshop, entries));
    }
    return entries;
  }

  private static void gather(WorkshopInCase workshop, List<Placed> entries) {
    for (var item : workshop.content().values()) {
      item.value()
          .value()
          .map(entry -> new Placed(entry, item.place(), workshop.values()))
          .ifPresent(entries::add);
    }
  }
}
