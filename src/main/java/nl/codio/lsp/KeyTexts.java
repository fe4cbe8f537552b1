package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.FormLabels;
import nl.codio.forms.Kind;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Shape;
import nl.codio.language.Messages;

/** What there is to say of a key: its name, the handbook's question, how it is answered. */
final class KeyTexts {

  private final Messages messages;
  private final FormLabels labels;

  KeyTexts(Messages messages) {
    this.messages = messages;
    this.labels = new FormLabels(messages);
  }

  /** The name of a key; the key itself where it has none. */
  String label(String path) {
    try {
      return labels.label(path);
    } catch (IllegalArgumentException unnamed) {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /** All of it, in Markdown. */
  String markdown(String path, Part part) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("**" + label(path) + "**");
    labels.question(path).or(() -> key(path)).ifPresent(paragraphs::add);
    paragraphs.add(answer(part));
    String asked = asked(part);
    if (!asked.isEmpty()) {
      paragraphs.add("*" + asked + "*");
    }
    return String.join("\n\n", paragraphs);
  }

  private Optional<String> key(String path) {
    String text = "schema.key." + path.substring(path.lastIndexOf('.') + 1);
    return messages.has(text) ? Optional.of(messages.text(text)) : Optional.empty();
  }

  private String answer(Part part) {
    if (part instanceof Part.Group group) {
      List<String> keys = List.copyOf(FormMap.keys(group.parts(), Set.of()).keySet());
      return messages.text(group.several() ? "schema.answer.list" : "schema.answer.group", keys);
    }
    return part instanceof Part.Ask ask ? answer(ask.kind()) : "";
  }

  private String answer(Kind<?> kind) {
    return kind.shape() instanceof Shape.Words choice
        ? messages.text("schema.answer.words", choice.words())
        : messages.text("schema.answer." + Spelling.kebab(kind.name()));
  }

  private String asked(Part part) {
    List<Mark> marks = List.of();
    if (part instanceof Part.Ask ask) {
      marks = ask.marks();
    } else if (part instanceof Part.Group group) {
      marks = group.marks();
    }
    List<String> requirements = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.From from) {
        requirements.add(from.requirement());
      }
    }
    return requirements.isEmpty() ? "" : messages.text("lsp.asked", requirements);
  }
}
