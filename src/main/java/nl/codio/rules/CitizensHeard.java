package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Item;
import nl.codio.model.Stakeholders;
import nl.codio.project.CaseFolder;

/**
 * A case that touches citizens says how they are heard (handbook 1.1, R011). Once a workshop has
 * participants, it is asked there.
 *
 * <p>Bad: {@code raakt-burgers: ja} and no {@code betrekken}. Good: a word on how they take part.
 */
final class CitizensHeard implements CaseRule {
  @Override
  public Moment moment() {
    return Moment.READY;
  }

  @Override
  public boolean hasCome(CaseFolder theCase, LocalDate today) {
    return theCase
        .description()
        .flatMap(file -> file.content().ready())
        .filter(claim -> claim.value().made())
        .isPresent();
  }

  @Override
  public void check(CaseFolder theCase, Telling tell) {
    boolean atTable =
        theCase.workshops().stream()
            .anyMatch(workshop -> !workshop.content().gathering().participants().isEmpty());
    if (atTable || theCase.isStopped() || theCase.isClosed()) {
      return;
    }
    theCase
        .description()
        .flatMap(file -> file.content().stakeholders())
        .map(Item::value)
        .filter(who -> who.inDevelopment().isEmpty() && who.howToInvolve().isEmpty())
        .flatMap(Stakeholders::touchesCitizens)
        .filter(Located::value)
        .ifPresent(touches -> tell.at(touches.place()).say());
  }
}
