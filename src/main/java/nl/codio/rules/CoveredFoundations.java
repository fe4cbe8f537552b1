package nl.codio.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.framework.Named;
import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * Together the groups discuss all three foundations (handbook 3.2, R159). A group may take several.
 *
 * <p>Bad: everybody in {@code groep: democratie} or {@code groep: rechtsstaat}. Good: {@code
 * groepen: [{groep: A, fundamenten: [democratie, bestuurskracht]}, {groep: B, fundamenten:
 * rechtsstaat}]}.
 */
final class CoveredFoundations implements WorkshopRule {

  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<WorkshopGroup> groups = WorkshopGroups.of(workshop).all();
    if (groups.isEmpty() || workshop.content().gathering().participants().isEmpty()) {
      return;
    }
    Set<String> covered = new HashSet<>();
    groups.forEach(group -> covered.addAll(group.foundations()));
    List<String> missing =
        workshop.values().framework().foundations().all().stream()
            .filter(foundation -> !covered.contains(foundation.id()))
            .map(Named::name)
            .toList();
    if (!missing.isEmpty()) {
      tell.at(groups.get(0).place()).say(missing);
    }
  }
}
