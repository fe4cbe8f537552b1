package nl.codio.rules;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Item;
import nl.codio.model.Participant;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * In every group people look from different sides (handbook 3.2, R160). Without a {@code
 * perspectief} the function says from which.
 *
 * <p>Bad: a group of three lawyers. Good: a lawyer, a planner and a resident.
 */
final class GroupPerspectives implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    for (WorkshopGroup group : WorkshopGroups.of(workshop).all()) {
      List<String> sides =
          group.members().stream().map(Item::value).flatMap(one -> side(one).stream()).toList();
      boolean allKnown = sides.size() == group.members().size();
      long different = sides.stream().map(Spelling::fold).distinct().count();
      if (allKnown && sides.size() > 1 && different == 1) {
        tell.at(group.place()).about(group.name()).say(group.name(), sides.get(0));
      }
    }
  }

  private static Optional<String> side(Participant participant) {
    return participant.perspective().or(participant::function).map(Located::value);
  }
}
