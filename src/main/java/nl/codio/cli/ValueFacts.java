package nl.codio.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.framework.Principle;
import nl.codio.framework.Value;
import nl.codio.language.Messages;

/** What text and Markdown both say of a value. */
final class ValueFacts {

  private ValueFacts() {}

  /** Where it belongs and how else it is written, each under its label. */
  static Map<String, String> of(Value value, Messages messages, String mark) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(messages.text("values.foundation"), mark + " " + value.foundation().name());
    facts.put(messages.text("values.principle"), value.principle().name());
    facts.put(
        messages.text("values.aliases"),
        value.aliases().isEmpty()
            ? messages.text("values.no-alias")
            : String.join(", ", value.aliases()));
    return facts;
  }

  /** Those of the values that belong to this principle. */
  static List<Value> within(Principle principle, List<Value> values) {
    return values.stream().filter(value -> value.principle().id().equals(principle.id())).toList();
  }
}
