package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.codio.diagnostics.Located;
import nl.codio.framework.Foundation;
import nl.codio.framework.Framework;
import nl.codio.framework.Lexicon;
import nl.codio.framework.Named;
import nl.codio.framework.Principle;
import nl.codio.project.ResolvedValue;
import nl.codio.project.ValueScope;
import nl.codio.report.Phrase;
import nl.codio.report.Value;

/** What a report calls the values, in its language: own ones keep the name that they were given. */
final class Values {

  private final Framework words;

  /**
   * Values as a report tells them.
   *
   * @param words the framework in the language of the report, as far as it is translated
   */
  Values(Framework words) {
    this.words = words;
  }

  /** A value with its place in the framework. */
  Value shown(ResolvedValue value) {
    return new Value(
        name(value),
        value.principle().map(principle -> principle.foundation().id()).orElse(""),
        value.principle().map(this::place).orElse(List.of()),
        value.isOwn(),
        value.isOwn() ? value.definition() : "");
  }

  private List<Phrase> place(Principle principle) {
    Foundation foundation = principle.foundation();
    return List.of(
        phrase(words.foundations(), foundation, Foundation::name),
        phrase(words.principles(), principle, Principle::name));
  }

  Phrase name(ResolvedValue value) {
    return told(value, value.name(), nl.codio.framework.Value::name);
  }

  /** The name of what somebody named; as it was written where it is no value. */
  Phrase name(Located<String> written, ValueScope scope) {
    Optional<ResolvedValue> value = scope.find(written.value());
    return value.map(this::name).orElseGet(() -> Phrase.written(written.value()));
  }

  Phrase definition(ResolvedValue value) {
    return told(value, value.definition(), nl.codio.framework.Value::definition);
  }

  /** A value of another edition, that this one does not know, is told in the words of its own. */
  private Phrase told(
      ResolvedValue value, String own, Function<nl.codio.framework.Value, String> text) {
    if (value.isOwn()) {
      return Phrase.written(own);
    }
    return words
        .values()
        .find(value.name())
        .map(known -> new Phrase(text.apply(known), words.language()))
        .orElseGet(() -> new Phrase(own, Framework.DUTCH));
  }

  String name(Foundation foundation) {
    return phrase(words.foundations(), foundation, Foundation::name).text();
  }

  String name(Principle principle) {
    return phrase(words.principles(), principle, Principle::name).text();
  }

  String name(nl.codio.framework.Value value) {
    return phrase(words.values(), value, nl.codio.framework.Value::name).text();
  }

  /** The name of a group, which is mostly that of the foundation that it discusses. */
  Phrase group(String written) {
    return words
        .foundations()
        .find(written)
        .map(foundation -> new Phrase(foundation.name(), words.language()))
        .orElseGet(() -> Phrase.written(written));
  }

  private <T extends Named> Phrase phrase(Lexicon<T> lexicon, T thing, Function<T, String> text) {
    return lexicon
        .find(thing.id())
        .map(known -> new Phrase(text.apply(known), words.language()))
        .orElseGet(() -> new Phrase(text.apply(thing), Framework.DUTCH));
  }
}
