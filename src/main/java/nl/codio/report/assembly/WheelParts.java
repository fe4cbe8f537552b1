package nl.codio.report.assembly;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.project.ResolvedValue;
import nl.codio.report.picture.ValueWheel;
import nl.codio.report.picture.ValueWheel.Field;

/** The value wheel: the framework, with what was chosen of it and what has the accent. */
final class WheelParts {

  private final Framework framework;
  private final Values names;
  private final Set<String> chosen = new HashSet<>();
  private final Set<String> accents = new HashSet<>();
  private final Map<String, ResolvedValue> own = new LinkedHashMap<>();

  private WheelParts(
      Framework framework,
      Values names,
      Collection<ResolvedValue> chosen,
      Collection<ResolvedValue> accents) {
    this.framework = framework;
    this.names = names;
    chosen.forEach(value -> add(value, this.chosen));
    accents.forEach(value -> add(value, this.accents));
  }

  private void add(ResolvedValue value, Set<String> ids) {
    ids.add(value.id());
    if (value.isOwn()) {
      own.putIfAbsent(value.id(), value);
    }
  }

  /** The framework itself. */
  static ValueWheel framework(Framework framework, Request request) {
    return of(framework, request, List.of(), List.of());
  }

  /** The framework with chosen values and accent values, of which some may be own ones. */
  static ValueWheel of(
      Framework framework,
      Request request,
      Collection<ResolvedValue> chosen,
      Collection<ResolvedValue> accents) {
    return new WheelParts(framework, request.values(framework), chosen, accents).wheel();
  }

  private ValueWheel wheel() {
    return new ValueWheel(
        framework.foundations().all().stream().map(this::foundation).toList(),
        own.values().stream()
            .filter(value -> value.principle().isEmpty())
            .map(value -> field(value.id(), value.name()))
            .toList());
  }

  private ValueWheel.Foundation foundation(Foundation foundation) {
    return new ValueWheel.Foundation(
        foundation.id(),
        names.name(foundation),
        foundation.mark(),
        framework.principlesOf(foundation).stream().map(this::principle).toList());
  }

  private ValueWheel.Principle principle(Principle principle) {
    return new ValueWheel.Principle(
        names.name(principle),
        framework.valuesOf(principle).stream()
            .map(value -> field(Spelling.fold(value.name()), names.name(value)))
            .toList(),
        own.values().stream()
            .filter(value -> value.principle().filter(principle::equals).isPresent())
            .map(value -> field(value.id(), value.name()))
            .toList());
  }

  private Field field(String id, String name) {
    return new Field(name, chosen.contains(id), accents.contains(id));
  }
}
