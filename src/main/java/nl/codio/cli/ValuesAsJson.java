package nl.codio.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.codio.framework.ExampleAction;
import nl.codio.framework.Value;
import nl.codio.output.Json;

/**
 * Prints values as a JSON array, also when it is one or none. The keys are a promise, and the names
 * are those of files in every language.
 */
final class ValuesAsJson {

  private ValuesAsJson() {}

  static void print(List<Value> values, PrintWriter out) {
    Json.write(
        out,
        json -> {
          json.writeStartArray();
          for (Value value : values) {
            write(value, json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Value value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", value.id());
    json.writeStringField("naam", value.name());
    json.writeStringField("fundament", value.foundation().name());
    json.writeStringField("principe", value.principle().name());
    json.writeStringField("definitie", value.definition());
    json.writeArrayFieldStart("aliassen");
    for (String alias : value.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("voorbeeldacties");
    for (ExampleAction example : value.examples()) {
      write(example, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(ExampleAction example, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("categorie", example.category().id());
    json.writeStringField("voorbeeld", example.text());
    if (example.note().isPresent()) {
      json.writeStringField("opmerking", example.note().get());
    }
    json.writeEndObject();
  }
}
