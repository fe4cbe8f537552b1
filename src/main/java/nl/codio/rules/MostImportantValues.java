package nl.codio.rules;

import java.util.HashSet;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Judgement;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The most important values are among those that were chosen, or are accent values that play a role
 * (handbook 3.3, R214).
 *
 * <p>Bad: {@code belangrijkste: [veiligheid]} where safety was not chosen. Good: {@code
 * belangrijkste: [privacy]}.
 */
final class MostImportantValues implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (workshop.content().values().isEmpty() || workshop.content().mostImportant().isEmpty()) {
      return;
    }
    Set<String> playing = new HashSet<>();
    workshop.chosen().forEach(value -> playing.add(value.value().id()));
    for (Item<Judgement> item : workshop.content().judgements()) {
      if (item.value().role().filter(role -> role.value() != Judgement.Role.NO).isPresent()) {
        item.value()
            .name()
            .flatMap(name -> workshop.values().find(name.value()))
            .ifPresent(value -> playing.add(value.id()));
      }
    }
    for (Located<String> name : workshop.content().mostImportant()) {
      workshop
          .values()
          .find(name.value())
          .filter(value -> !playing.contains(value.id()))
          .ifPresent(value -> tell.at(name.place()).about(value.name()).say(value.name()));
    }
  }
}
