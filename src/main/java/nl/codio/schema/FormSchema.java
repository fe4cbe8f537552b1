package nl.codio.schema;

import java.util.List;
import java.util.Optional;
import nl.codio.forms.Audience;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Item;
import nl.codio.forms.Kind;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Recorder;
import nl.codio.forms.Shape;
import nl.codio.forms.TextKind;
import nl.codio.framework.Framework;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/** The schema of a form: walks its parts, and gives each its name and its question. */
final class FormSchema {

  /** The decoder asks it of every group. */
  private final Words words;

  private final FormLabels labels;
  private final Definitions definitions;
  private final AnswerSchema answers;
  private final GroupSchema groups;

  FormSchema(Messages messages) {
    words = new Words(messages);
    labels = new FormLabels(messages);
    definitions = new Definitions(words);
    answers = new AnswerSchema(definitions, new NameSchemas(Framework.current(), words), words);
    groups = new GroupSchema(answers, words);
  }

  /** The schema of a whole file of this kind. It refers to {@link #definitions}. */
  Keywords of(FileKind kind) {
    List<Part> parts = Recorder.parts(kind::read);
    return Keywords.NONE
        .with("title", labels.label(kind.word()))
        .with("description", words.of("file." + kind.word()))
        .with(groups.ofFile(parts, properties(kind.word(), parts)));
  }

  /** The question what kind of file this is. */
  Keywords kind(String path, List<String> kinds) {
    return titled(path, words.of("answer.words", kinds)).with(answers.oneOf(kinds));
  }

  /** What the forms so far refer to. */
  Keywords definitions() {
    return definitions.all();
  }

  private Keywords properties(String path, List<Part> parts) {
    Keywords properties = add(Keywords.NONE, path, parts);
    if (properties.has(Item.REMARK_KEY)) {
      return properties;
    }
    Part.Ask remark =
        new Part.Ask(Item.REMARK_KEY, TextKind.TEXT, false, Audience.PUBLIC, List.of(Mark.RARE));
    return add(properties, path, List.of(remark));
  }

  private Keywords add(Keywords before, String path, List<Part> parts) {
    Keywords properties = before;
    for (Part part : parts) {
      if (part instanceof Part.Fork fork) {
        for (Part.Side side : fork.sides()) {
          properties = add(properties, path, side.parts());
        }
      } else if (part instanceof Part.Ask ask && !properties.has(ask.key())) {
        properties = properties.with(ask.key(), ask(path + "." + ask.key(), ask));
      } else if (part instanceof Part.Group group && !properties.has(group.key())) {
        properties = properties.with(group.key(), group(path + "." + group.key(), group));
      }
    }
    return properties;
  }

  private Keywords ask(String path, Part.Ask ask) {
    Optional<FileKind> kind = saidBy(path);
    if (kind.isPresent()) {
      return kind(path, List.of(kind.get().word()));
    }
    return titled(path, description(path, ask)).with(several(ask.several(), answer(ask.kind())));
  }

  private String description(String path, Part.Ask ask) {
    Shape shape = ask.kind().shape();
    boolean saysEnough = shape instanceof Shape.Text || shape instanceof Shape.Words;
    String answer = words.answer(ask.kind());
    return labels
        .question(path)
        .map(asked -> saysEnough ? asked : asked + "\n" + answer)
        .or(() -> words.key(ask.key()))
        .orElse(answer);
  }

  /** The kind of file whose own question this is. */
  private static Optional<FileKind> saidBy(String path) {
    String key = ".soort";
    return path.endsWith(key)
        ? FileKind.of(path.substring(0, path.length() - key.length()))
        : Optional.empty();
  }

  private Keywords answer(Kind<?> kind) {
    if (!(kind.shape() instanceof Shape.TextOrGroup small)) {
      return answers.of(kind);
    }
    String name = Words.name(kind);
    return definitions.ref(
        name,
        () ->
            Keywords.NONE
                .with("description", words.answer(kind))
                .with(groups.orText(properties(name, small.parts()))));
  }

  private Keywords group(String path, Part.Group group) {
    String description =
        labels
            .question(path)
            .or(() -> words.key(group.key()))
            .orElseGet(() -> words.group(Keys.of(group.parts()), group.several()));
    Keywords named = titled(path, description);
    if (!group.several()) {
      return named.with(groups.of(group.parts(), properties(path, group.parts())));
    }
    return named.with(
        several(
            true,
            definitions.ref(
                path, () -> groups.of(group.parts(), properties(path, group.parts())))));
  }

  /** A list of these; one of them may stand without a list. */
  private static Keywords several(boolean several, Keywords item) {
    return several
        ? Keywords.NONE
            .with("items", item)
            .with("if", Keywords.NONE.withTexts("type", List.of("array", "null")))
            .with("else", item)
        : item;
  }

  private Keywords titled(String path, String description) {
    return Keywords.NONE.with("title", labels.label(path)).with("description", description);
  }
}
