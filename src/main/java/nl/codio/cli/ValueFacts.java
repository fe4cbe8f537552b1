package nl.codio.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.framework.Framework;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.language.Messages;

/** What text and Markdown both say of a value. */
final class ValueFacts {

  private ValueFacts() {}

  /** Where it belongs and how else it is written, each under its label. */
  static Map<String, String> of(Value value, Framework framework, Messages messages) {
    ShownNames names = new ShownNames(framework);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        messages.text("values.foundation"),
        value.foundation().mark() + " " + names.of(value.foundation()));
    facts.put(messages.text("values.principle"), names.of(value.principle()));
    if (framework.isTranslated()) {
      facts.put(messages.text("values.in-files"), names.written(value));
    }
    List<String> aliases = names.otherSpellings(value);
    facts.put(
        messages.text("values.aliases"),
        aliases.isEmpty() ? messages.text("values.no-alias") : String.join(", ", aliases));
    return facts;
  }

  /** Those of the values that belong to this principle. */
  static List<Value> within(Principle principle, List<Value> values) {
    return values.stream().filter(value -> value.principle().id().equals(principle.id())).toList();
  }
}
