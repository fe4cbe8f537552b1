package nl.codio.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.codio.forms.FormHints;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Kind;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.forms.Shape;
import nl.codio.language.Messages;

/** The schema of a form, from its parts, with what an editor shows beside each key. */
final class FormSchema {

  private static final String REMARK = "toelichting";

  private final FormLabels labels;
  private final FormHints hints;
  private final Answers answers;
  private final Messages messages;

  /** What groups refer to: the items of lists by the path of the list, and a person. */
  private final Map<String, Schema> definitions = new LinkedHashMap<>();

  FormSchema(Messages messages, Answers answers) {
    this.labels = new FormLabels(messages);
    this.hints = new FormHints(messages);
    this.answers = answers;
    this.messages = messages;
  }

  /** What the groups that were made refer to. */
  Map<String, Schema> definitions() {
    return definitions;
  }

  /** A group with these parts; {@code path} is that of its own key, kind of file included. */
  Schema group(String path, List<Part> parts) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Schema> forks = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Fork fork) {
        fork.sides().forEach(side -> put(path, side.parts(), properties));
        forks.addAll(sides(fork));
      } else {
        put(path, List.of(part), properties);
      }
    }
    properties.computeIfAbsent(
        REMARK,
        key -> described(path + "." + key, answers.text(), messages.text("schema.toelichting")));
    Schema group =
        new Schema()
            .with("properties", properties)
            .with("additionalProperties", false)
            .with("errorMessage", messages.text("schema.key"));
    return forks.isEmpty() ? group : group.with("allOf", forks);
  }

  private void put(String path, List<Part> parts, Map<String, Object> properties) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        properties.computeIfAbsent(ask.key(), key -> ask(path + "." + key, ask));
      } else if (part instanceof Part.Group group) {
        properties.computeIfAbsent(group.key(), key -> group(path + "." + key, group));
      }
    }
  }

  private Schema ask(String path, Part.Ask ask) {
    String hint = hints.of(path.substring(path.indexOf('.') + 1), ask.kind()).orElse("");
    Schema one = answer(ask.kind(), hint);
    return described(path, ask.several() ? several(one) : one, hint);
  }

  private Schema answer(Kind<?> kind, String hint) {
    if (kind.shape() instanceof Shape.TextOrGroup either) {
      String name = kind.name();
      definitions.put(name, typed(group(name, Recorder.parts(either.read())), true));
      return Answers.reference(name);
    }
    return answers.of(kind, hint);
  }

  private Schema group(String path, Part.Group group) {
    Schema inner = typed(group(path, group.parts()), isNamed(group.parts()));
    if (!group.several()) {
      return described(path, inner, "");
    }
    definitions.put(path, inner);
    return described(path, several(Answers.reference(path)), "");
  }

  /** A group as it stands behind a key: with its keys, or as the text that names it. */
  private Schema typed(Schema group, boolean named) {
    List<String> wrong = named ? List.of("array") : List.of("array", "string", "number", "boolean");
    return answers.no(wrong, "object", messages.text("schema.group")).withAll(group);
  }

  /** A list, or the one that would stand in it. */
  private static Schema several(Schema one) {
    return new Schema()
        .with("if", new Schema().with("type", "array"))
        .with("then", new Schema().with("items", one))
        .with("else", one);
  }

  /** Whether bare text can stand for the whole: it answers the question that names it. */
  private static boolean isNamed(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask && ask.marks().contains(Mark.NAMES_ITEM)
          || part instanceof Part.Fork fork && isNamed(fork.sides().get(0).parts())) {
        return true;
      }
    }
    return false;
  }

  /** For each side of a fork: where its key is filled in, the other sides' own keys are wrong. */
  private List<Schema> sides(Part.Fork fork) {
    List<Schema> sides = new ArrayList<>();
    for (Part.Side side : fork.sides()) {
      Set<String> others = new LinkedHashSet<>();
      fork.sides().forEach(other -> others.addAll(keys(other)));
      others.removeAll(new HashSet<>(keys(side)));
      Map<String, Object> refused = new LinkedHashMap<>();
      others.forEach(key -> refused.put(key, false));
      Schema filled = new Schema().with("not", Answers.nothing());
      sides.add(
          new Schema()
              .with("if", Schema.having(side.key(), filled))
              .with(
                  "then",
                  new Schema()
                      .with("properties", refused)
                      .with("errorMessage", messages.text("schema.side", side.key()))));
    }
    return sides;
  }

  private static List<String> keys(Part.Side side) {
    List<String> keys = new ArrayList<>();
    for (Part part : side.parts()) {
      if (part instanceof Part.Ask ask) {
        keys.add(ask.key());
      } else if (part instanceof Part.Group group) {
        keys.add(group.key());
      }
    }
    return keys;
  }

  /** A schema under the name of its field, with the question of the handbook, else with a hint. */
  private Schema described(String path, Schema schema, String hint) {
    Schema described = new Schema().with("title", labels.label(path));
    String question = labels.question(path).orElse(hint);
    if (!question.isEmpty()) {
      described.with("description", question);
    }
    return described.withAll(schema);
  }
}
