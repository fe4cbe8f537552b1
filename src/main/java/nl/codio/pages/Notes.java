package nl.codio.pages;

import java.util.ArrayList;
import java.util.List;
import nl.codio.language.Messages;

/** What there is to say of a key besides its question, in a few words each. */
public final class Notes {

  private Notes() {}

  /** The notes of a field: what may stand there, and when. */
  public static List<String> of(Field field, Messages messages) {
    List<String> notes = new ArrayList<>();
    if (!field.answer().isEmpty()) {
      notes.add(field.answer());
    }
    if (field.several()) {
      notes.add(messages.text("pages.several"));
    }
    if (!field.instead().isEmpty()) {
      notes.add(messages.text("pages.instead", field.instead()));
    }
    if (field.needed()) {
      notes.add(messages.text("pages.needed"));
    }
    if (field.rare()) {
      notes.add(messages.text("pages.rare"));
    }
    field
        .isPublic()
        .filter(shown -> !shown)
        .ifPresent(internal -> notes.add(messages.text("pages.internal")));
    return notes;
  }
}
