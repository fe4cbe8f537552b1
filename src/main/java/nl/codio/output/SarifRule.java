package nl.codio.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.codio.diagnostics.Severity;

/** A rule as SARIF describes it. */
final class SarifRule {

  private SarifRule() {}

  static void write(JsonGenerator json, RuleCard rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.name());
    writeText(json, "shortDescription", rule.title());
    writeText(json, "fullDescription", rule.why());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", rule.text());
    json.writeStringField("markdown", rule.markdown());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    writeProperties(json, rule);
    json.writeEndObject();
  }

  /** How SARIF calls a weight. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /**
   * The keys are those of {@code codio rules --format json}, and the one that GitHub filters by.
   */
  private static void writeProperties(JsonGenerator json, RuleCard rule) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField(
        "problem.severity",
        rule.severity() == Severity.ADVICE ? "recommendation" : level(rule.severity()));
    if (rule.section().isPresent()) {
      json.writeStringField("paragraaf", rule.section().get());
    }
    if (rule.requirement().isPresent()) {
      json.writeStringField("eis", rule.requirement().get());
    }
    json.writeEndObject();
  }
}
