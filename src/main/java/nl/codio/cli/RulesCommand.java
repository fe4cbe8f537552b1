package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.codio.output.Columns;
import nl.codio.output.Json;
import nl.codio.output.JsonPrinter;
import nl.codio.rules.RuleBook;
import nl.codio.rules.RuleFact;
import picocli.CommandLine.Model.CommandSpec;

/** {@code codio rules}: all that codio checks. */
final class RulesCommand implements Command {

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(SharedOptions.format(ListFormat.class, "option.format"));
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    RuleTexts texts = new RuleTexts(session.messages());
    List<RuleFact> rules = RuleBook.facts();
    switch (arguments.value(SharedOptions.FORMAT, ListFormat.class).orElse(ListFormat.TEXT)) {
      case TEXT -> {
        Map<String, String> rows = new LinkedHashMap<>();
        rules.forEach(
            rule -> rows.put(rule.id(), texts.name(rule) + " (" + texts.severity(rule) + ")"));
        Columns.lines(rows).forEach(session.out()::println);
        session.out().println();
        session.out().println(session.text("rules.next"));
      }
      case JSON ->
          Json.write(
              session.out(),
              json -> {
                json.writeStartArray();
                for (RuleFact rule : rules) {
                  write(rule, texts, json);
                }
                json.writeEndArray();
              });
    }
    return ExitCode.FINE;
  }

  private static void write(RuleFact rule, RuleTexts texts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("naam", texts.name(rule));
    json.writeStringField("ernst", JsonPrinter.word(rule.norm().severity(true)));
    json.writeStringField("wanneer", texts.when(rule));
    if (rule.section().isPresent()) {
      json.writeStringField("paragraaf", rule.section().get());
    }
    if (rule.requirement().isPresent()) {
      json.writeStringField("eis", rule.requirement().get());
    }
    json.writeStringField("waarom", texts.why(rule));
    json.writeEndObject();
  }
}
