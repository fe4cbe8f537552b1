package nl.codio.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One item of the resource. Each key is taken once; {@link #close} tells what nobody took. */
final class ResourceMap {

  private final int line;
  private final Map<String, Object> entries;

  ResourceMap(int line, Map<String, Object> entries) {
    this.line = line;
    this.entries = entries;
  }

  int line() {
    return line;
  }

  /** What nobody took yet. */
  Map<String, Object> entries() {
    return Collections.unmodifiableMap(entries);
  }

  String text(String key) {
    return maybe(key).orElseThrow(() -> broken("has no " + key));
  }

  Optional<String> maybe(String key) {
    Object entry = entries.remove(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry instanceof String text && !text.isBlank()) {
      return Optional.of(text);
    }
    throw broken(key + " is no text");
  }

  ResourceMap map(String key) {
    if (entries.remove(key) instanceof ResourceMap map) {
      return map;
    }
    throw broken("has no keys under " + key);
  }

  List<ResourceMap> maps(String key) {
    List<ResourceMap> maps = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof ResourceMap map)) {
        throw broken(key + " holds something without keys");
      }
      maps.add(map);
    }
    if (maps.isEmpty()) {
      throw broken("has no " + key);
    }
    return maps;
  }

  /** None when the key is absent. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof String text)) {
        throw broken(key + " holds something that is no text");
      }
      texts.add(text);
    }
    return texts;
  }

  void close() {
    if (!entries.isEmpty()) {
      throw broken("has unknown keys " + entries.keySet());
    }
  }

  private List<?> list(String key) {
    Object entry = entries.remove(key);
    if (entry == null) {
      return List.of();
    }
    if (entry instanceof List<?> list) {
      return list;
    }
    throw broken(key + " is no list");
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException("the framework's item at line " + line + " " + what);
  }
}
