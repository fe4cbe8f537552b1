package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;

/**
 * What may stand behind a question, by its kind. Every such schema takes what is empty. Three
 * things are so for the sake of the YAML language server: a schema stands under {@code anyOf} even
 * where it has no alternative, so that a key is completed with a space behind it; {@code type}
 * stands only behind {@code if}, or {@code null} and {@code true} would be offered at every
 * question; and what has an {@code if} is written out for each question, or it would show the title
 * of another.
 */
final class AnswerSchema {

  private final Definitions definitions;
  private final NameSchemas names;
  private final Words words;

  AnswerSchema(Definitions definitions, NameSchemas names, Words words) {
    this.definitions = definitions;
    this.names = names;
    this.words = words;
  }

  /** The schema of one answer. */
  Keywords of(Kind<?> kind) {
    Shape shape = kind.shape();
    if (shape instanceof Shape.Words choice) {
      return oneOf(choice);
    } else if (shape instanceof Shape.Pattern pattern) {
      String message = wrong(kind);
      return anyOf(List.of(filled(pattern(pattern.regex(), message), message)));
    } else if (shape instanceof Shape.WholeNumber) {
      String message = wrong(kind);
      return anyOf(List.of(filled(number(message), message)));
    }
    return definitions.ref(
        Words.name(kind),
        () ->
            Keywords.NONE
                .with("description", words.answer(kind))
                .with(shape instanceof Shape.Name open ? name(open) : anyOf(List.of(noList()))));
  }

  /** One of these words. */
  Keywords oneOf(List<String> options) {
    return oneOf(new Shape.Words(options, List.of()));
  }

  /** No list or group, unless nothing is filled in there. */
  static Keywords noList() {
    return Keywords.NONE
        .with("items", Keywords.ref(Definitions.EMPTY))
        .with("additionalProperties", Keywords.ref(Definitions.EMPTY));
  }

  private Keywords oneOf(Shape.Words choice) {
    Keywords offered =
        Keywords.NONE
            .withTexts("enum", choice.words())
            .with("errorMessage", words.of("answer.words", choice.words()));
    return anyOf(List.of(offered, asWritten(choice)));
  }

  private Keywords name(Shape.Name open) {
    List<Keywords> alternatives = new ArrayList<>();
    alternatives.add(
        noList().with("pattern", "^[^,]*$").with("errorMessage", words.of("one-name")));
    alternatives.addAll(names.of(open.of()));
    return anyOf(alternatives);
  }

  private static Keywords anyOf(List<Keywords> alternatives) {
    return Keywords.NONE.withSchemas("anyOf", alternatives);
  }

  private String wrong(Kind<?> kind) {
    return words.of("wrong." + Words.name(kind));
  }

  private static Keywords filled(Keywords schema, String message) {
    return Keywords.NONE
        .with("if", Keywords.filledIn())
        .with("then", schema.with("errorMessage", message));
  }

  /** To a program that reads YAML, a year is a number and {@code true} is no text. */
  private static Keywords pattern(String regex, String message) {
    Pattern pattern = Pattern.compile(regex);
    List<String> types = new ArrayList<>(List.of("string"));
    boolean years = pattern.matcher("2026").matches();
    if (years) {
      types.add("integer");
    }
    if (pattern.matcher("true").matches()) {
      types.add("boolean");
    }
    Keywords schema = Keywords.NONE.withTexts("type", types).with("pattern", whole(regex));
    return years ? within(schema, 1000, 9999, message) : schema;
  }

  private static Keywords number(String message) {
    Keywords schema =
        Keywords.NONE
            .withTexts("type", List.of("integer", "string"))
            .with("pattern", whole("\\+?[0-9]{1,10}"));
    return within(schema, 0, Integer.MAX_VALUE, message);
  }

  /** An editor has its own, English, words for a number that is too small; not for a wrong type. */
  private static Keywords within(Keywords schema, int least, int most, String message) {
    return schema
        .with(
            "if",
            Keywords.NONE
                .with("type", "integer")
                .with("not", Keywords.NONE.with("minimum", least).with("maximum", most)))
        .with("then", Keywords.NONE.with("type", "string").with("errorMessage", message));
  }

  /** A word of the list in quotes with spaces around it, or another that is taken too. */
  private static Keywords asWritten(Shape.Words choice) {
    List<String> taken = new ArrayList<>(choice.words());
    taken.addAll(choice.also());
    List<String> others = new ArrayList<>(List.of("number"));
    if (!choice.also().contains("true")) {
      others.add("boolean");
    }
    return noList()
        .with("pattern", whole("(" + String.join("|", taken) + ")?"))
        .with("not", Keywords.NONE.withTexts("type", others));
  }

  private static String whole(String regex) {
    return "^\\s*(" + regex + ")\\s*$";
  }
}
