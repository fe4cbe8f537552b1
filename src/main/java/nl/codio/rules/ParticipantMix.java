package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Participant;
import nl.codio.model.Stakeholders;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * The participants are diverse: people from inside, and where it matters from outside (handbook
 * 3.2, R156; 1.1, R011). It matters when the case touches citizens and these are not heard
 * otherwise.
 *
 * <p>Bad: {@code raakt-burgers: ja}, and nobody with {@code extern: ja}. Good: somebody from
 * outside at the table, or a word on how they are heard.
 */
final class ParticipantMix implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<Item<Participant>> participants = workshop.content().gathering().participants();
    if (participants.isEmpty()) {
      return;
    }
    long external = participants.stream().filter(one -> one.value().isExternal()).count();
    if (external == participants.size()) {
      tell.at(participants.get(0).place()).as("no-internal").say();
    } else if (external == 0) {
      unheard(theCase)
          .ifPresent(
              touches ->
                  tell.at(participants.get(0).place()).beside(touches.place(), "citizens").say());
    }
  }

  /** That the case touches citizens, where nothing says that they are heard. */
  private static Optional<Located<Boolean>> unheard(CaseFolder theCase) {
    return theCase
        .description()
        .flatMap(file -> file.content().stakeholders())
        .map(Item::value)
        .filter(who -> who.inDevelopment().isEmpty() && who.howToInvolve().isEmpty())
        .flatMap(Stakeholders::touchesCitizens)
        .filter(Located::value);
  }
}
