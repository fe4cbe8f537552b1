package nl.codio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Lexicon;
import nl.codio.framework.Named;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;

/**
 * The values that someone asked for. What is asked together narrows: all of it holds.
 *
 * @param values in the handbook's order
 * @param byName whether one value was asked for by its name
 */
record ValueSelection(Framework framework, List<Value> values, boolean byName) {

  static ValueSelection all(Framework framework) {
    return new ValueSelection(framework, framework.values().all(), false);
  }

  /** The one value with this name; the same selection when the name is empty. */
  ValueSelection named(String name) {
    if (name.isEmpty()) {
      return this;
    }
    Value value =
        framework.values().find(name).orElseThrow(() -> unknownValue(name, framework.values()));
    return new ValueSelection(framework, List.of(value), true);
  }

  ValueSelection inFoundation(Optional<String> name) {
    if (name.isEmpty()) {
      return this;
    }
    Foundation foundation = find(framework.foundations(), name.get(), "values.unknown-foundation");
    return only(value -> value.foundation().id().equals(foundation.id()));
  }

  ValueSelection inPrinciple(Optional<String> name) {
    if (name.isEmpty()) {
      return this;
    }
    Principle principle = find(framework.principles(), name.get(), "values.unknown-principle");
    return only(value -> value.principle().id().equals(principle.id()));
  }

  /** The values in whose names or definition every word of this text occurs. */
  ValueSelection about(Optional<String> text) {
    if (text.isEmpty()) {
      return this;
    }
    List<String> words = List.of(Spelling.plain(text.get()).strip().split("\\s+", -1));
    return only(value -> words.stream().allMatch(searched(value)::contains));
  }

  /** The same values in the words of the handbook. */
  List<Value> original() {
    Set<String> ids = values.stream().map(Value::id).collect(Collectors.toSet());
    return framework.original().values().all().stream()
        .filter(value -> ids.contains(value.id()))
        .toList();
  }

  /** Whether this is the whole framework. */
  boolean isWhole() {
    return values.size() == framework.values().all().size();
  }

  private static String searched(Value value) {
    List<String> texts = new ArrayList<>(List.of(value.name(), value.definition()));
    texts.addAll(value.aliases());
    texts.addAll(value.proposedFor());
    return Spelling.plain(String.join("\n", texts));
  }

  private ValueSelection only(Predicate<Value> kept) {
    return new ValueSelection(framework, values.stream().filter(kept).toList(), byName);
  }

  /**
   * The foundation of this name.
   *
   * @throws WrongUse when there is none
   */
  static Foundation foundation(String name) {
    return find(Framework.current().foundations(), name, "values.unknown-foundation");
  }

  private static WrongUse unknownValue(String name, Lexicon<Value> values) {
    List<Message> lines = unknown("values.unknown", name, values);
    lines.add(Message.of("values.search-instead", name));
    return new WrongUse(lines);
  }

  private static <T extends Named> T find(Lexicon<T> lexicon, String name, String unknown) {
    return lexicon
        .find(name)
        .orElseThrow(
            () -> {
              List<Message> lines = unknown(unknown, name, lexicon);
              lines.add(Message.of("values.choices", names(lexicon)));
              return new WrongUse(lines);
            });
  }

  private static <T extends Named> List<Message> unknown(
      String key, String name, Lexicon<T> lexicon) {
    List<Message> lines = new ArrayList<>(List.of(Message.of(key, name)));
    lines.addAll(UsageErrors.didYouMean(lexicon.nearest(name)));
    return lines;
  }

  /** The names of all that is in a lexicon, in its order. */
  static <T extends Named> List<String> names(Lexicon<T> lexicon) {
    return lexicon.all().stream().map(Named::name).toList();
  }
}
