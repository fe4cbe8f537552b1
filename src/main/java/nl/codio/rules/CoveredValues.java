package nl.codio.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Foundation;
import nl.codio.project.CaseFolder;
import nl.codio.project.ResolvedValue;
import nl.codio.project.WorkshopInCase;

/**
 * Each of the three foundations has a value that was chosen (handbook 3.3, R240). The norm waits
 * until the workshop has values; own values without a known principle count nowhere.
 *
 * <p>Bad: {@code waarden: [privacy, transparantie]}. Good: the same with effectiviteit.
 */
final class CoveredValues implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    List<Located<ResolvedValue>> chosen = workshop.chosen();
    if (chosen.size() < workshop.content().values().size() || chosen.isEmpty()) {
      return; // a name that is not known may be of any foundation
    }
    Set<String> covered = new HashSet<>();
    chosen.forEach(
        value -> value.value().principle().ifPresent(one -> covered.add(one.foundation().id())));
    for (Foundation foundation : workshop.values().framework().foundations().all()) {
      if (!covered.contains(foundation.id())) {
        tell.at(chosen.get(0).place()).about(foundation.name()).say(foundation.name());
      }
    }
  }
}
