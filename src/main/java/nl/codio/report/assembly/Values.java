package nl.codio.report.assembly;

import java.util.List;
import java.util.Optional;
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
    return List.of(phrase(name(principle.foundation())), phrase(name(principle)));
  }

  Phrase name(ResolvedValue value) {
    return value.isOwn() ? Phrase.written(value.name()) : phrase(found(value).name());
  }

  /** The name of what somebody named; as it was written where it is no value. */
  Phrase name(Located<String> written, ValueScope scope) {
    Optional<ResolvedValue> value = scope.find(written.value());
    return value.map(this::name).orElseGet(() -> Phrase.written(written.value()));
  }

  Phrase definition(ResolvedValue value) {
    return value.isOwn() ? Phrase.written(value.definition()) : phrase(found(value).definition());
  }

  String name(Foundation foundation) {
    return of(words.foundations(), foundation.id()).name();
  }

  String name(Principle principle) {
    return of(words.principles(), principle.id()).name();
  }

  String name(nl.codio.framework.Value value) {
    return of(words.values(), value.id()).name();
  }

  /** The name of a group, which is mostly that of the foundation that it discusses. */
  Phrase group(String written) {
    return words
        .foundations()
        .find(written)
        .map(foundation -> phrase(foundation.name()))
        .orElseGet(() -> Phrase.written(written));
  }

  private nl.codio.framework.Value found(ResolvedValue value) {
    return of(words.values(), value.name());
  }

  private Phrase phrase(String text) {
    return new Phrase(text, words.language());
  }

  private static <T extends Named> T of(Lexicon<T> lexicon, String name) {
    return lexicon
        .find(name)
        .orElseThrow(() -> new IllegalStateException("not in the framework: " + name));
  }
}
