package nl.codio.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Framework;
import nl.codio.framework.Value;
import nl.codio.model.ValueEntry;

/**
 * The values that are known at some place: those of the framework, and own ones declared so far.
 */
public final class ValueScope {

  private final Framework framework;

  /** Those of the framework, by their id: they are asked for at every name. */
  private final Map<String, ResolvedValue> known;

  private final Map<String, ResolvedValue> own;

  private final boolean complete;

  private ValueScope(
      Framework framework,
      Map<String, ResolvedValue> known,
      Map<String, ResolvedValue> own,
      boolean complete) {
    this.framework = framework;
    this.known = known;
    this.own = own;
    this.complete = complete;
  }

  /** The values of the framework alone. */
  static ValueScope of(Framework framework) {
    Map<String, ResolvedValue> known = new HashMap<>();
    framework.values().all().forEach(value -> known.put(value.id(), ofFramework(value)));
    return new ValueScope(framework, known, Map.of(), true);
  }

  /** This scope with the values of another edition in the place of those of its own. */
  ValueScope by(Framework other) {
    return other == framework ? this : new ValueScope(other, of(other).known, own, complete);
  }

  /** This scope with the own values among these entries; one declared before keeps its meaning. */
  ValueScope with(List<ValueEntry> entries) {
    Map<String, ResolvedValue> more = new LinkedHashMap<>(own);
    for (ValueEntry entry : entries) {
      if (entry instanceof ValueEntry.Own declared) {
        declared
            .name()
            .ifPresent(name -> more.putIfAbsent(Spelling.fold(name.value()), own(declared, name)));
      }
    }
    return new ValueScope(framework, known, more, complete);
  }

  private ResolvedValue own(ValueEntry.Own entry, Located<String> name) {
    return ResolvedValue.named(
        name.value(),
        entry.principle().flatMap(text -> framework.principles().find(text.value())),
        entry.definition().map(Located::value).orElse(""),
        Optional.of(name.place()));
  }

  /** This scope where a file that may declare more own values cannot be read. */
  ValueScope incomplete() {
    return new ValueScope(framework, known, own, false);
  }

  /** Whether every file that may declare an own value for this place was read. */
  public boolean isComplete() {
    return complete;
  }

  /** The framework by which this scope reads names. */
  public Framework framework() {
    return framework;
  }

  /** The own values, in the order in which they were declared. */
  public List<ResolvedValue> own() {
    return List.copyOf(own.values());
  }

  /** The value of this name, in any spelling; a mere suggestion such as "inclusie" is none. */
  public Optional<ResolvedValue> find(String name) {
    Optional<Value> value = framework.values().find(name);
    return value.isPresent()
        ? value.map(one -> known.get(one.id()))
        : Optional.ofNullable(own.get(Spelling.fold(name)));
  }

  private static ResolvedValue ofFramework(Value value) {
    return ResolvedValue.named(
        value.name(), Optional.of(value.principle()), value.definition(), Optional.empty());
  }

  /** Names that may have been meant, the likeliest first, at most three. */
  public List<String> nearest(String name) {
    List<String> ownNames = own.values().stream().map(ResolvedValue::name).toList();
    List<String> nearest = new ArrayList<>(framework.values().nearest(name));
    nearest.addAll(0, NearestNames.nearest(name, ownNames));
    return nearest.stream().distinct().limit(3).toList();
  }
}
