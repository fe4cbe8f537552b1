package nl.codio.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;

/** The names that an editor offers, each with what it means. Other names are names too. */
final class NameSchemas {

  private final Framework framework;
  private final Words words;

  NameSchemas(Framework framework, Words words) {
    this.framework = framework;
    this.words = words;
  }

  /** One schema for each name of what is named so; none where the framework knows no names. */
  List<Keywords> of(String what) {
    Stream<Keywords> names =
        switch (what) {
          case "waarde" ->
              framework.values().all().stream()
                  .map(
                      it ->
                          name(
                              it,
                              words.of(
                                  "value", it.name(), it.principle().name(), it.definition())));
          case "principe" ->
              framework.principles().all().stream()
                  .map(
                      it ->
                          name(
                              it,
                              words.of(
                                  "value", it.name(), it.foundation().name(), it.definition())));
          case "fundament" ->
              framework.foundations().all().stream()
                  .map(it -> name(it, words.of("foundation", it.name(), it.text())));
          default -> Stream.of();
        };
    return names.toList();
  }

  private static Keywords name(Named named, String description) {
    return Keywords.NONE
        .with("const", named.name().toLowerCase(Locale.ROOT))
        .with("description", description);
  }
}
