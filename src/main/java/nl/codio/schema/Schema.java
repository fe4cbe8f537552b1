package nl.codio.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One schema while it is put together: keywords in order, each said once. */
final class Schema {

  private final Map<String, Object> keywords = new LinkedHashMap<>();

  /** A group in which this key stands, with such a value. */
  static Schema having(String key, Schema value) {
    return new Schema().with("required", List.of(key)).with("properties", Map.of(key, value));
  }

  /** Says one thing more: a text, a truth, a number, a schema, or a list or map of these. */
  Schema with(String keyword, Object value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Says all that another says, where this does not say it itself. */
  Schema withAll(Schema other) {
    other.keywords.forEach(keywords::putIfAbsent);
    return this;
  }

  /** The schema of one of the keys of this group. */
  Schema property(String key) {
    if (keywords.get("properties") instanceof Map<?, ?> properties
        && properties.get(key) instanceof Schema schema) {
      return schema;
    }
    throw new IllegalArgumentException("no key " + key);
  }

  void to(JsonGenerator json) throws IOException {
    write(keywords, json);
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Schema schema) {
      write(schema.keywords, json);
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
