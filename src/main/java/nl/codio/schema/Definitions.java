package nl.codio.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas that several questions share, each written once in a file: {@code $defs}. */
final class Definitions {

  /** Nothing is filled in: what the reader of files calls empty. */
  static final String EMPTY = "leeg";

  private final Map<String, Keywords> byName = new TreeMap<>();

  Definitions(Words words) {
    byName.put(EMPTY, empty(words));
  }

  /** Refers to the schema of this name, which is made when nothing referred to it before. */
  Keywords ref(String name, Supplier<Keywords> schema) {
    if (!byName.containsKey(name)) {
      byName.put(name, schema.get());
    }
    return Keywords.ref(name);
  }

  /** All of them, in the order of their names. */
  Keywords all() {
    Keywords all = Keywords.NONE;
    for (Map.Entry<String, Keywords> definition : byName.entrySet()) {
      all = all.with(definition.getKey(), definition.getValue());
    }
    return all;
  }

  /**
   * An editor looks into the items of items for what to offer: it finds none behind a condition.
   */
  private static Keywords empty(Words words) {
    return Keywords.NONE
        .withTexts("type", List.of("null", "string", "array", "object"))
        .with("pattern", "^\\s*$")
        .with("errorMessage", words.of("no-group"))
        .with("if", Keywords.NONE.with("type", "array"))
        .with("then", Keywords.NONE.with("items", Keywords.ref(EMPTY)))
        .with("else", Keywords.NONE.with("additionalProperties", Keywords.ref(EMPTY)));
  }
}
