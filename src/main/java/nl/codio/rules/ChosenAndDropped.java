package nl.codio.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.AccentChoice;
import nl.codio.model.DroppedValue;
import nl.codio.model.ValueEntry;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;

/**
 * What was chosen was not dropped (handbook 2.3, R082; 3.3, R212).
 *
 * <p>Bad: privacy among {@code waarden} and among {@code afgevallen}. Good: in one of the two.
 */
final class ChosenAndDropped implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (StrategyVersion strategy : project.strategies()) {
      strategy
          .document()
          .content()
          .desiredSituation()
          .map(Item::value)
          .ifPresent(
              situation -> {
                Map<String, Place> chosen = strategyChoices(strategy);
                check(situation.dropped(), chosen, strategy.values(), tell);
                check(situation.notTakenOver(), chosen, strategy.values(), tell);
              });
    }
    for (CaseFolder theCase : project.cases()) {
      for (WorkshopInCase workshop : theCase.workshops()) {
        Map<String, Place> chosen = new HashMap<>();
        workshop.chosen().forEach(value -> chosen.put(value.value().id(), value.place()));
        check(workshop.content().dropped(), chosen, workshop.values(), tell);
      }
    }
  }

  private static Map<String, Place> strategyChoices(StrategyVersion strategy) {
    Map<String, Place> chosen = new HashMap<>();
    for (Item<AccentChoice> item : strategy.ownAccents()) {
      item.value()
          .value()
          .flatMap(ValueEntry::name)
          .ifPresent(
              name ->
                  strategy
                      .values()
                      .find(name.value())
                      .ifPresent(value -> chosen.put(value.id(), name.place())));
    }
    return chosen;
  }

  private static void check(
      List<Item<DroppedValue>> dropped, Map<String, Place> chosen, ValueScope scope, Telling tell) {
    for (Item<DroppedValue> item : dropped) {
      item.value()
          .name()
          .ifPresent(
              name ->
                  scope
                      .find(name.value())
                      .flatMap(value -> Optional.ofNullable(chosen.get(value.id())))
                      .ifPresent(
                          place ->
                              tell.at(name.place())
                                  .about(name.value())
                                  .beside(place, "chosen")
                                  .say(name.value())));
    }
  }
}
