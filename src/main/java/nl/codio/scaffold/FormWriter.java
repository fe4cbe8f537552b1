package nl.codio.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Item;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.language.Messages;

/** Writes the parts of a form as the lines of a file, with what is known of them. */
final class FormWriter {

  private static final int STEP = 2;
  private static final int SMALL_WORD = 3;

  private final Lines lines;
  private final FormLabels labels;
  private final Hints hints;
  private final Messages messages;
  private final Blank blank;

  FormWriter(Lines lines, FormLabels labels, Hints hints, Messages messages, Blank blank) {
    this.lines = lines;
    this.labels = labels;
    this.hints = hints;
    this.messages = messages;
    this.blank = blank;
  }

  void write(List<Part> parts) {
    write("", 0, parts, blank.answers());
  }

  /** Writes parts at one depth; {@code known} holds the answers by path below {@code above}. */
  private void write(String above, int indent, List<Part> parts, Map<String, Answer> known) {
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        if (isShown(above + ask.key(), ask.marks(), known)) {
          ask(above + ask.key(), indent, ask, known);
        }
      } else if (part instanceof Part.Group group) {
        if (isShown(above + group.key(), group.marks(), known)) {
          group(above + group.key(), indent, group, known);
        }
      } else if (part instanceof Part.Fork fork) {
        fork(above, indent, fork, known);
      }
    }
  }

  private boolean isShown(String path, List<Mark> marks, Map<String, Answer> known) {
    return blank.rare() || !marks.contains(Mark.RARE) || known.containsKey(path);
  }

  private void ask(String path, int indent, Part.Ask ask, Map<String, Answer> known) {
    if (indent == 0 && labels.question(labelled(path)).isPresent()) {
      lines.gap();
    }
    Optional<String> value = Optional.ofNullable(known.get(path)).map(FormWriter::value);
    if (value.isPresent()) {
      lines.key(indent, ask.key() + ": " + value.get());
      return;
    }
    Optional<String> hint = hints.of(labelled(path), ask.kind());
    Optional<String> question = labels.question(labelled(path));
    Optional<String> label = label(path, ask.key());
    question
        .or(() -> hint.isPresent() ? label : question)
        .ifPresent(it -> lines.comment(indent, it));
    Optional<String> behind = question.isPresent() ? hint : hint.or(() -> label);
    lines.key(indent, ask.key() + ":" + behind.map(words -> "  # " + words).orElse(""));
  }

  private void group(String path, int indent, Part.Group group, Map<String, Answer> known) {
    if (indent == 0) {
      lines.gap();
    }
    labels
        .question(labelled(path))
        .or(() -> label(path, group.key()))
        .ifPresent(it -> lines.comment(indent, it));
    lines.key(indent, group.key() + ":");
    if (!group.several()) {
      write(path + ".", indent + STEP, group.parts(), known);
      remark(path + "." + Item.REMARK_KEY, indent + STEP);
    } else if (known.get(path) instanceof Answer.Items items) {
      items.items().forEach(item -> item(path, indent, group, items.whole(), item));
    } else if (known.get(path) instanceof Answer.Shown shown) {
      shown.items().forEach(item -> lines.shown(indent + STEP, item(item)));
    } else if (known.get(path) instanceof Answer.Example example) {
      example.lines().forEach(line -> lines.shown(indent + STEP, line));
    } else {
      item(path, indent, group, true, Map.of());
    }
    if (indent == 0) {
      lines.gap();
    }
  }

  /** A remark may stand anywhere; it stands ready where the handbook asks for it. */
  private void remark(String path, int indent) {
    labels
        .question(labelled(path))
        .ifPresent(
            question -> {
              lines.comment(indent, question);
              lines.key(indent, Item.REMARK_KEY + ":");
            });
  }

  private void item(
      String path, int indent, Part.Group group, boolean whole, Map<String, Answer> item) {
    Map<String, Answer> known = new LinkedHashMap<>();
    item.forEach((key, answer) -> known.put(path + "." + key, answer));
    lines.item();
    if (whole) {
      write(path + ".", indent + 2 * STEP, group.parts(), known);
    } else {
      item.forEach((key, answer) -> lines.key(indent + 2 * STEP, key + ": " + value(answer)));
    }
  }

  /** An item on one line, as a comment shows it. */
  private static String item(Map<String, Answer> item) {
    List<String> keys = new ArrayList<>();
    item.forEach((key, answer) -> keys.add(key + ": " + value(answer)));
    return "- {" + String.join(", ", keys) + "}";
  }

  private static String value(Answer answer) {
    if (answer instanceof Answer.Word word) {
      return word.word();
    } else if (answer instanceof Answer.Text text) {
      return YamlText.of(text.text());
    } else if (answer instanceof Answer.Texts texts) {
      return "[" + String.join(", ", texts.texts().stream().map(YamlText::of).toList()) + "]";
    }
    return "";
  }

  private void fork(String above, int indent, Part.Fork fork, Map<String, Answer> known) {
    Part.Side first = fork.sides().get(0);
    for (Part.Side other : fork.sides().subList(1, fork.sides().size())) {
      String keys = String.join(", ", keys(other.parts()));
      lines.comment(indent, messages.text("scaffold.fork", first.key(), keys));
      labels
          .question(labelled(above + other.key()))
          .ifPresent(question -> lines.comment(indent, question));
    }
    write(above, indent, first.parts(), known);
  }

  private static List<String> keys(List<Part> parts) {
    List<String> keys = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Ask ask && !ask.marks().contains(Mark.RARE)) {
        keys.add(ask.key());
      }
    }
    return keys;
  }

  /** What the field is called, where its key does not say it already. */
  private Optional<String> label(String path, String key) {
    return Optional.of(labels.label(labelled(path))).filter(label -> saysMore(label, key));
  }

  /** Whether a label has a word of its own; the small words between others are none. */
  private static boolean saysMore(String label, String key) {
    List<String> known = List.of(Spelling.kebab(key).split("-", -1));
    return Stream.of(Spelling.kebab(label).split("-", -1))
        .anyMatch(word -> word.length() > SMALL_WORD && !known.contains(word));
  }

  private String labelled(String path) {
    return blank.kind().word() + "." + path;
  }
}
