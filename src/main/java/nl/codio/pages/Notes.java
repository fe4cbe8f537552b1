package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Audience;
import nl.codio.forms.Kind;
import nl.codio.forms.Mark;
import nl.codio.forms.Part;
import nl.codio.forms.Shape;
import nl.codio.language.Messages;

/** What there is to say of a key besides its question, in a few words each. */
final class Notes {

  private static final String OR = " | ";

  private final Messages messages;

  Notes(Messages messages) {
    this.messages = messages;
  }

  List<String> of(Part.Ask ask) {
    List<String> notes = new ArrayList<>();
    notes.add(answer(ask.kind()));
    notes.addAll(common(ask.several(), ask.marks()));
    if (ask.audience() == Audience.INTERNAL) {
      notes.add(messages.text("pages.internal"));
    }
    return notes;
  }

  List<String> of(Part.Group group) {
    return common(group.several(), group.marks());
  }

  private List<String> common(boolean several, List<Mark> marks) {
    List<String> notes = new ArrayList<>();
    if (several) {
      notes.add(messages.text("pages.several"));
    }
    if (marks.contains(Mark.NEEDED)) {
      notes.add(messages.text("pages.needed"));
    }
    if (marks.contains(Mark.RARE)) {
      notes.add(messages.text("pages.rare"));
    }
    return notes;
  }

  private String answer(Kind<?> kind) {
    return isClosed(kind)
        ? messages.text("pages.choose", kind.name().replace(OR, ", "))
        : messages.text("pages.answer." + Spelling.kebab(kind.name()));
  }

  /** Whether the words of an answer are all known; then it needs no further explanation. */
  static boolean isClosed(Kind<?> kind) {
    return kind.shape() instanceof Shape.Words;
  }
}
