package nl.codio.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object of a schema. It never changes: each method gives another with one member more. */
final class Keywords {

  /** Nothing yet: as a schema it takes everything. */
  static final Keywords NONE = new Keywords(Map.of());

  private final Map<String, Value> members;

  private Keywords(Map<String, Value> members) {
    this.members = members;
  }

  /** What can stand in a member. */
  @FunctionalInterface
  private interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  /** The schema that stands elsewhere in the same file. */
  static Keywords ref(String definition) {
    return NONE.with("$ref", "#/$defs/" + definition);
  }

  /** What is neither {@code null}, blank, nor a list or group of nothing but such. */
  static Keywords filledIn() {
    return NONE.with("not", ref(Definitions.EMPTY));
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  Keywords with(String key, String text) {
    return and(key, json -> json.writeString(text));
  }

  Keywords with(String key, boolean value) {
    return and(key, json -> json.writeBoolean(value));
  }

  Keywords with(String key, int number) {
    return and(key, json -> json.writeNumber(number));
  }

  Keywords with(String key, Keywords schema) {
    return and(key, schema::write);
  }

  Keywords withTexts(String key, List<String> texts) {
    List<String> copy = List.copyOf(texts);
    return and(
        key,
        json -> {
          json.writeStartArray();
          for (String text : copy) {
            json.writeString(text);
          }
          json.writeEndArray();
        });
  }

  /** The same; without the member when there is nothing in it. */
  Keywords withSchemas(String key, List<Keywords> schemas) {
    List<Keywords> copy = List.copyOf(schemas);
    if (copy.isEmpty()) {
      return this;
    }
    return and(
        key,
        json -> {
          json.writeStartArray();
          for (Keywords schema : copy) {
            schema.write(json);
          }
          json.writeEndArray();
        });
  }

  /** The members of both; none may stand in both. */
  Keywords with(Keywords more) {
    Keywords all = this;
    for (Map.Entry<String, Value> member : more.members.entrySet()) {
      all = all.and(member.getKey(), member.getValue());
    }
    return all;
  }

  /** The names of the members, in order. */
  List<String> names() {
    return new ArrayList<>(members.keySet());
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Value> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      member.getValue().write(json);
    }
    json.writeEndObject();
  }

  private Keywords and(String key, Value value) {
    Map<String, Value> more = new LinkedHashMap<>(members);
    if (more.put(key, value) != null) {
      throw new IllegalStateException("twice in one schema: " + key);
    }
    return new Keywords(more);
  }
}
