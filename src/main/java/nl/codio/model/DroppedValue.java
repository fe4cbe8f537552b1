package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A value that was named and not chosen (R082, R212).
 *
 * @param name any word: what was said at the table need not be a value of the framework
 */
public record DroppedValue(Optional<Located<String>> name, Optional<Located<String>> reason) {

  /** Reads a value of a long list, which stays within the organisation. */
  static DroppedValue read(Form form) {
    return read(form, INTERNAL);
  }

  /** Reads an accent of the level above: without it nobody knows which accents hold here. */
  static DroppedValue readNotTakenOver(Form form) {
    return read(form, PUBLIC);
  }

  private static DroppedValue read(Form form, Audience audience) {
    return new DroppedValue(
        form.one("waarde", Kinds.LINE, audience, NAMES_ITEM, NEEDED),
        form.one("reden", Kinds.TEXT, INTERNAL));
  }
}
