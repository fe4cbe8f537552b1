package nl.codio.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;
import nl.codio.model.ValueEntry;
import nl.codio.project.CaseFolder;
import nl.codio.project.Project;
import nl.codio.project.StrategyVersion;
import nl.codio.project.ValueScope;
import nl.codio.project.WorkshopInCase;

/**
 * A value is chosen, or judged, once in a list (handbook 2.3, R073; 3.3, R208): what is said of it
 * stands in one place.
 *
 * <p>Bad: {@code - waarde: privacy} twice under {@code accentwaarden}. Good: once.
 */
final class DoubleValue implements ProjectRule {
  @Override
  public void check(Project project, Telling tell) {
    for (StrategyVersion strategy : project.strategies()) {
      check(
          strategy.ownAccents().stream()
              .flatMap(item -> item.value().value().flatMap(ValueEntry::name).stream()),
          strategy.values(),
          tell);
    }
    for (CaseFolder theCase : project.cases()) {
      theCase.workshops().forEach(workshop -> check(workshop, tell));
    }
  }

  private static void check(WorkshopInCase workshop, Telling tell) {
    check(
        workshop.content().values().stream()
            .flatMap(item -> item.value().value().flatMap(ValueEntry::name).stream()),
        workshop.values(),
        tell);
    check(
        workshop.content().judgements().stream().flatMap(item -> item.value().name().stream()),
        workshop.values(),
        tell);
  }

  private static void check(Stream<Located<String>> names, ValueScope scope, Telling tell) {
    Map<String, Place> first = new HashMap<>();
    names.forEach(
        name ->
            scope
                .find(name.value())
                .ifPresent(
                    value -> {
                      Place other = first.putIfAbsent(value.id(), name.place());
                      if (other != null) {
                        tell.at(name.place())
                            .about(value.name())
                            .beside(other, "first", value.name())
                            .say(value.name());
                      }
                    }));
  }
}
