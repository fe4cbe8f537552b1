package nl.codio.rules;

import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.forms.Item;
import nl.codio.model.Judgement;
import nl.codio.project.AccentValue;
import nl.codio.project.CaseFolder;
import nl.codio.project.StrategyLink;
import nl.codio.project.WorkshopInCase;

/**
 * A workshop judges every accent value of the strategy, also those that play no role (handbook 3.3,
 * R209), and no other value. The norm waits until the workshop has values.
 *
 * <p>Bad: six accent values, five of them judged. Good: the sixth with {@code speelt-rol: nee}.
 */
final class AccentJudgement implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    if (workshop.version().isEmpty()) {
      withoutStrategy(workshop, theCase, tell);
      return;
    }
    workshop.content().judgements().forEach(item -> checkName(item, workshop, tell));
    if (!workshop.content().values().isEmpty()) {
      workshop.content().judgements().forEach(item -> checkRole(item, tell));
      for (AccentValue accent : workshop.accents()) {
        if (workshop.judgementOf(accent).isEmpty()) {
          String name = accent.value().name();
          tell.at(place(workshop)).beside(accent.place(), "chosen", name).about(name).say(name);
        }
      }
    }
  }

  /** Only where the case says that there is none: of a file by itself nobody knows. */
  private static void withoutStrategy(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    boolean none = theCase.strategy() instanceof StrategyLink.None;
    if (none && !workshop.content().judgements().isEmpty()) {
      theCase
          .namedStrategy()
          .map(Located::place)
          .map(said -> tell.at(place(workshop)).wrong().as("no-strategy").beside(said, "none"))
          .ifPresent(Telling.About::say);
    }
  }

  private static Place place(WorkshopInCase workshop) {
    return workshop.content().judgements().stream()
        .findFirst()
        .map(Item::place)
        .orElse(workshop.document().place());
  }

  private static void checkName(Item<Judgement> item, WorkshopInCase workshop, Telling tell) {
    item.value()
        .name()
        .filter(
            name ->
                workshop
                    .values()
                    .find(name.value())
                    .filter(value -> workshop.accentOf(value).isEmpty())
                    .isPresent())
        .ifPresent(name -> tell.at(name.place()).wrong().as("no-accent").say(name.value()));
  }

  private static void checkRole(Item<Judgement> item, Telling tell) {
    if (item.value().role().isEmpty()) {
      item.value()
          .name()
          .ifPresent(
              name -> tell.at(name.place()).as("no-role").about(name.value()).say(name.value()));
    }
  }
}
