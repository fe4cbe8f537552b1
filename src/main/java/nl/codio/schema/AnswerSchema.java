package nl.codio.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;

/**
 * What may stand behind a question, by its kind. Every such schema takes what is empty, and stands
 * under {@code anyOf} even where it has no alternative: an editor that completes a key puts a space
 * behind it then. It says {@code type} only behind {@code if}: an editor would offer {@code null}
 * and {@code true} at every question.
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

  /** Refers to the schema of one answer. */
  Keywords of(Kind<?> kind) {
    String name = Words.name(kind);
    return definitions.ref(
        name,
        () -> Keywords.NONE.with("description", words.answer(kind)).with(of(kind.shape(), name)));
  }

  /** One of these words. */
  Keywords oneOf(List<String> options) {
    return of(new Shape.Words(options, List.of()), "");
  }

  private Keywords of(Shape shape, String name) {
    List<Keywords> alternatives = new ArrayList<>();
    if (shape instanceof Shape.Words choice) {
      alternatives.add(
          Keywords.NONE
              .withTexts("enum", choice.words())
              .with("errorMessage", words.of("answer.words", choice.words())));
      alternatives.add(asWritten(choice));
    } else if (shape instanceof Shape.Pattern pattern) {
      alternatives.add(filled(pattern(pattern.regex(), wrong(name)), wrong(name)));
    } else if (shape instanceof Shape.WholeNumber) {
      alternatives.add(filled(number(wrong(name)), wrong(name)));
    } else if (shape instanceof Shape.Name open) {
      alternatives.add(filled(scalar().with("pattern", "^[^,]*$"), words.of("one-name")));
      alternatives.addAll(names.of(open.of()));
    } else {
      alternatives.add(filled(scalar(), words.of("no-text")));
    }
    return Keywords.NONE.withSchemas("anyOf", alternatives);
  }

  private String wrong(String name) {
    return words.of("wrong." + name);
  }

  private static Keywords filled(Keywords schema, String message) {
    return Keywords.NONE
        .with("if", Keywords.filledIn())
        .with("then", schema.with("errorMessage", message));
  }

  private static Keywords scalar() {
    return Keywords.NONE.withTexts("type", List.of("string", "number", "boolean"));
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
    List<String> others = new ArrayList<>(List.of("array", "object", "number"));
    if (!choice.also().contains("true")) {
      others.add("boolean");
    }
    return Keywords.NONE
        .with("pattern", whole("(" + String.join("|", taken) + ")?"))
        .with("if", Keywords.NONE.withTexts("type", others))
        .with("then", Keywords.ref(Definitions.EMPTY));
  }

  private static String whole(String regex) {
    return "^\\s*(" + regex + ")\\s*$";
  }
}
