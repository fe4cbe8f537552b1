package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Between;
import nl.codio.model.Tension;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * A tension is between two or more values that matter here: chosen, or an accent value that plays a
 * role (handbook 3.3, R219). The norm waits until the workshop has values. That it was weighed is
 * not asked here.
 *
 * <p>Bad: {@code tussen: [privacy]}. Good: {@code tussen: [privacy, effectiviteit]}.
 */
final class TensionValues implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (workshop.content().values().isEmpty()) {
      return;
    }
    for (Item<Tension> tension : workshop.content().tensions()) {
      tension.value().between().ifPresent(between -> check(tension, between, workshop, tell));
    }
  }

  private static void check(
      Item<Tension> tension, Between between, WorkshopInCase workshop, Telling tell) {
    if (between.names().size() < 2) {
      tell.at(tension.place()).as("one").say();
    }
    if (between instanceof Between.Values) {
      between.names().forEach(name -> check(name, workshop, tell));
    }
  }

  private static void check(Located<String> name, WorkshopInCase workshop, Telling tell) {
    workshop
        .values()
        .find(name.value())
        .filter(value -> !workshop.plays(value))
        .ifPresent(value -> tell.at(name.place()).about(value.name()).say(value.name()));
  }
}
