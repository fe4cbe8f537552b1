package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.framework.Framework;
import nl.codio.framework.Named;
import nl.codio.framework.Value;
import nl.codio.language.Messages;

/**
 * The schema of one answer. An empty one is always right, so what is wrong stands behind a
 * condition: an editor then tells it in our words, and offers no {@code null} or {@code true}.
 */
final class Answers {

  /** The name of the definition of an answer in which nothing is filled in. */
  static final String EMPTY = "leeg";

  private final Framework framework;
  private final Messages messages;

  Answers(Framework framework, Messages messages) {
    this.framework = framework;
    this.messages = messages;
  }

  /** Nothing is filled in: nothing at all, blanks, or groups and lists of nothing else. */
  static Schema empty() {
    Schema filledText = new Schema().with("type", "string").with("pattern", "\\S");
    Schema filledList =
        new Schema().with("type", "array").with("contains", new Schema().with("not", nothing()));
    Schema filledGroup =
        new Schema()
            .with("type", "object")
            .with("not", new Schema().with("additionalProperties", nothing()));
    Schema other = new Schema().with("type", List.of("number", "boolean"));
    return new Schema()
        .with(
            "not", new Schema().with("anyOf", List.of(other, filledText, filledList, filledGroup)));
  }

  /** An answer in which nothing is filled in. */
  static Schema nothing() {
    return reference(EMPTY);
  }

  /** What is defined by this name. */
  static Schema reference(String definition) {
    return new Schema().with("$ref", "#/$defs/" + definition);
  }

  /** Where one of these types is filled in, something else was meant. */
  Schema no(List<String> types, String meant, String message) {
    return new Schema()
        .with("if", new Schema().with("type", types).with("not", nothing()))
        .with("then", new Schema().with("type", meant).with("errorMessage", message));
  }

  /** Bare text of any kind: {@code 2026} and {@code true} are texts of somebody's too. */
  Schema text() {
    return no(List.of("array", "object"), "string", messages.text("schema.text"));
  }

  /** The answer to a question of this kind; {@code hint} says what it looks like. */
  Schema of(Kind<?> kind, String hint) {
    Shape shape = kind.shape();
    if (shape instanceof Shape.Words words) {
      return words(words);
    } else if (shape instanceof Shape.Pattern pattern) {
      return pattern(pattern, hint);
    } else if (shape instanceof Shape.Name) {
      return name(kind);
    }
    return text();
  }

  private Schema words(Shape.Words words) {
    String message = messages.text("schema.words", String.join(", ", words.words()));
    Schema offered = new Schema().with("enum", words.words()).with("errorMessage", message);
    List<Schema> branches = new ArrayList<>(List.of(offered, nothing()));
    if (words.truths()) {
      List<String> others = List.of("string", "number", "null", "array", "object");
      branches.add(new Schema().with("not", new Schema().with("type", others)));
    }
    return new Schema().with("anyOf", branches);
  }

  private Schema pattern(Shape.Pattern pattern, String hint) {
    List<String> types = new ArrayList<>(List.of("string"));
    if (pattern.number()) {
      types.add("integer");
    }
    if (pattern.truths()) {
      types.add("boolean");
    }
    return new Schema()
        .with("if", new Schema().with("not", nothing()))
        .with(
            "then",
            new Schema()
                .with("type", types)
                .with("pattern", "^\\s*(" + pattern.expression() + ")\\s*$")
                .with("errorMessage", messages.text("schema.pattern", hint)));
  }

  private Schema name(Kind<?> kind) {
    Schema text =
        text().with("pattern", "^[^,]*$").with("patternErrorMessage", messages.text("schema.name"));
    List<? extends Named> names = names(kind.name());
    if (names.isEmpty()) {
      return text;
    }
    Schema offered =
        new Schema()
            .with("enum", names.stream().map(Named::name).toList())
            .with("markdownEnumDescriptions", names.stream().map(Answers::meaning).toList());
    return text.with("anyOf", List.of(offered, new Schema()));
  }

  private List<? extends Named> names(String kind) {
    return switch (kind) {
      case "waarde" -> framework.values().all();
      case "principe" -> framework.principles().all();
      case "fundament" -> framework.foundations().all();
      default -> List.of();
    };
  }

  private static String meaning(Named named) {
    return named instanceof Value value ? value.definition() : named.name();
  }
}
