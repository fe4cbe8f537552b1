package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.forms.Kind;
import nl.codio.forms.Part;

/** What may stand in a group of questions: its keys, and bare text where that answers one. */
final class GroupSchema {

  private static final List<String> SCALARS = List.of("string", "number", "boolean");

  private final AnswerSchema answers;
  private final Words words;

  GroupSchema(AnswerSchema answers, Words words) {
    this.answers = answers;
    this.words = words;
  }

  /**
   * The schema of a group.
   *
   * @param properties the schema of each of its keys
   */
  Keywords of(List<Part> parts, Keywords properties) {
    Optional<Kind<?>> naming = Part.naming(parts).map(Part.Ask::kind);
    List<Keywords> conditions = forks(parts);
    naming
        .filter(kind -> !Words.name(kind).equals("tekst"))
        .ifPresent(
            kind ->
                conditions.add(
                    Keywords.NONE
                        .with("if", Keywords.NONE.withTexts("type", SCALARS))
                        .with("then", answers.of(kind))));
    return keys(properties, naming.isPresent()).withSchemas("allOf", conditions);
  }

  /** The schema of a group in whose place any text may stand. */
  Keywords orText(Keywords properties) {
    return keys(properties, true);
  }

  /** The schema of a whole file. */
  Keywords ofFile(List<Part> parts, Keywords properties) {
    return closed(Keywords.NONE.with("type", "object"), properties)
        .withSchemas("allOf", forks(parts));
  }

  private Keywords keys(Keywords properties, boolean bare) {
    Keywords keys = closed(Keywords.NONE, properties);
    if (bare) {
      return keys.with("items", Keywords.ref(Definitions.EMPTY));
    }
    List<String> refused = new ArrayList<>(SCALARS);
    refused.add("array");
    String message = words.of("no-keys", properties.names().get(0));
    return keys.with("if", Keywords.filledIn().withTexts("type", refused))
        .with("then", Keywords.NONE.with("type", "object").with("errorMessage", message));
  }

  private Keywords closed(Keywords schema, Keywords properties) {
    return schema
        .with("properties", properties)
        .with("additionalProperties", false)
        .with("errorMessage", words.of("unknown-key"));
  }

  /** Where the key of one side is filled in, the keys that only other sides have do not belong. */
  private List<Keywords> forks(List<Part> parts) {
    List<Keywords> conditions = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Fork fork) {
        for (Part.Side side : fork.sides()) {
          conditions.add(forbidden(side, fork));
        }
      }
    }
    return conditions;
  }

  private Keywords forbidden(Part.Side side, Part.Fork fork) {
    List<String> own = Keys.of(side.parts());
    Keywords none = Keywords.NONE;
    for (String key : Keys.of(List.of(fork))) {
      none = own.contains(key) ? none : none.with(key, false);
    }
    return Keywords.NONE
        .with(
            "if",
            Keywords.NONE
                .withTexts("required", List.of(side.key()))
                .with("properties", Keywords.NONE.with(side.key(), Keywords.filledIn())))
        .with(
            "then",
            Keywords.NONE
                .with("properties", none)
                .with("errorMessage", words.of("other-side", side.key())));
  }
}
