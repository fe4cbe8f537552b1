package nl.codio.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Item;
import nl.codio.forms.Part;
import nl.codio.language.Messages;
import nl.codio.model.FileKind;

/** Walks through the description of a form, and gathers what there is to tell of every part. */
final class Rows {

  private final FileKind kind;
  private final Messages messages;
  private final FormLabels labels;
  private final Example example;
  private final Notes notes;
  private final Map<String, String> answers = new LinkedHashMap<>();

  Rows(FileKind kind, Messages messages, Example example) {
    this.kind = kind;
    this.messages = messages;
    this.labels = new FormLabels(messages);
    this.example = example;
    this.notes = new Notes(messages);
  }

  /** How each type of answer that was met is written, by its name. */
  Map<String, String> answers() {
    return answers;
  }

  List<Row> of(List<Part> parts) {
    return of("", "", parts);
  }

  private List<Row> of(String above, String beside, List<Part> parts) {
    List<Row> rows = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Ask ask) {
        rows.add(field(above, beside, ask));
      } else if (part instanceof Part.Group group) {
        rows.add(group(above, group));
      } else if (part instanceof Part.Fork fork) {
        rows.add(choice(above, fork));
      }
    }
    return rows;
  }

  private Row field(String above, String beside, Part.Ask ask) {
    if (!Notes.isClosed(ask.kind())) {
      String type = Spelling.kebab(ask.kind().name());
      answers.put(
          messages.text("pages.answer." + type), messages.text("pages.answer." + type + ".how"));
    }
    String path = above + ask.key();
    return new Row.Field(name(path, ask.key()), notes.of(ask), example.answer(path, beside));
  }

  private Row group(String above, Part.Group group) {
    String path = above + group.key();
    List<Row> rows = new ArrayList<>(of(path + ".", "", group.parts()));
    remark(path + "." + Item.REMARK_KEY).ifPresent(rows::add);
    return new Row.Group(name(path, group.key()), notes.of(group), shortForm(path, group), rows);
  }

  private Optional<Row.ShortForm> shortForm(String path, Part.Group group) {
    return Part.naming(group.parts())
        .flatMap(
            ask -> example.answer(path + "." + ask.key()).map(it -> shortForm(group, ask, it)));
  }

  private static Row.ShortForm shortForm(Part.Group group, Part.Ask ask, String answer) {
    return new Row.ShortForm(ask.key(), (group.several() ? "- " : group.key() + ": ") + answer);
  }

  private Row choice(String above, Part.Fork fork) {
    return new Row.Choice(
        fork.sides().stream()
            .map(it -> new Row.Side(it.key(), of(above, it.key(), it.parts())))
            .toList());
  }

  /** A remark may stand anywhere; it is told of where the handbook asks for it. */
  private Optional<Row> remark(String path) {
    return labels
        .question(kind.word() + "." + path)
        .map(
            question ->
                new Row.Field(
                    name(path, Item.REMARK_KEY),
                    List.of(messages.text("pages.answer.tekst")),
                    example.answer(path)));
  }

  private Row.Name name(String path, String key) {
    String labelled = kind.word() + "." + path;
    return new Row.Name(key, path, labels.label(labelled), labels.question(labelled));
  }
}
