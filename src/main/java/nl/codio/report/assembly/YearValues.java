package nl.codio.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Located;
import nl.codio.project.AccentValue;
import nl.codio.project.ResolvedValue;
import nl.codio.project.StrategyVersion;
import nl.codio.project.WorkshopInCase;
import nl.codio.report.YearReport.Returned;

/** Which values came back in the workshops of a year, and how often (R291). */
final class YearValues {

  private final StrategyVersion strategy;
  private final List<WorkshopInCase> held;
  private final Values names;

  YearValues(StrategyVersion strategy, ReportedYear year, Values names) {
    this.strategy = strategy;
    this.held = year.held();
    this.names = names;
  }

  /** How often each accent value played a role, of the workshops that looked at it. */
  List<Returned> accents() {
    List<WorkshopInCase> saying = held.stream().filter(YearValues::saysSomething).toList();
    return strategy.accents().stream().map(accent -> returned(accent, saying)).toList();
  }

  private Returned returned(AccentValue accent, List<WorkshopInCase> saying) {
    List<WorkshopInCase> looked =
        saying.stream().filter(workshop -> workshop.accentOf(accent.value()).isPresent()).toList();
    int times = (int) looked.stream().filter(one -> one.plays(accent.value())).count();
    return new Returned(names.shown(accent.value()), times, looked.size());
  }

  private static boolean saysSomething(WorkshopInCase workshop) {
    return !workshop.chosen().isEmpty() || !workshop.content().judgements().isEmpty();
  }

  /** The values that were chosen and are no accent values, the most chosen first. */
  List<Returned> others() {
    Set<String> accents =
        strategy.accents().stream().map(accent -> accent.value().id()).collect(Collectors.toSet());
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, ResolvedValue> values = new LinkedHashMap<>();
    for (WorkshopInCase workshop : held) {
      for (ResolvedValue value : chosen(workshop)) {
        if (!accents.contains(value.id())) {
          times.merge(value.id(), 1, Integer::sum);
          values.putIfAbsent(value.id(), value);
        }
      }
    }
    int choosing = choosing();
    List<Returned> others = new ArrayList<>();
    values.forEach(
        (id, value) ->
            others.add(new Returned(names.shown(value), times.getOrDefault(id, 0), choosing)));
    others.sort(
        Comparator.comparingInt(Returned::times)
            .reversed()
            .thenComparing(one -> one.value().name().text()));
    return others;
  }

  /** The workshops in which values were chosen. */
  int choosing() {
    return (int) held.stream().filter(workshop -> !workshop.chosen().isEmpty()).count();
  }

  /** The values that were chosen in them, each once. */
  List<ResolvedValue> chosen() {
    return held.stream().flatMap(workshop -> chosen(workshop).stream()).distinct().toList();
  }

  private static Set<ResolvedValue> chosen(WorkshopInCase workshop) {
    return workshop.chosen().stream()
        .map(Located::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
