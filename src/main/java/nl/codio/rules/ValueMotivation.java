package nl.codio.rules;

import nl.codio.forms.Item;
import nl.codio.model.ChosenValue;
import nl.codio.model.ValueEntry;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * Of every value that a workshop chose it is written down why (handbook 3.3, R208).
 *
 * <p>Bad: {@code - waarde: privacy}. Good: the same with {@code waarom: Een locatie verraadt veel.}
 */
final class ValueMotivation implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    for (Item<ChosenValue> item : workshop.content().values()) {
      if (item.value().why().isEmpty()) {
        item.value()
            .value()
            .flatMap(ValueEntry::name)
            .ifPresent(name -> tell.at(name.place()).about(name.value()).say(name.value()));
      }
    }
  }
}
