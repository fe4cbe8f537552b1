package nl.codio.framework;

import java.time.DateTimeException;
import java.time.LocalDate;
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

  /** A day such as {@code 2025-01-31}. Java's own reader of days is slow at a cold start. */
  LocalDate day(String key) {
    String[] parts = text(key).split("-", -1);
    if (parts.length != 3) {
      throw broken(key + " is no day");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (DateTimeException | NumberFormatException e) {
      throw broken(key + " is no day");
    }
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
    return maybeMap(key).orElseThrow(() -> broken("has no keys under " + key));
  }

  Optional<ResourceMap> maybeMap(String key) {
    Object entry = entries.remove(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry instanceof ResourceMap map) {
      return Optional.of(map);
    }
    throw broken(key + " holds no keys");
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
