package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A value that was named and not chosen (R082, R212).
 *
 * @param name any word: what was said at the table need not be a value of the framework
 */
public record DroppedValue(Optional<Located<String>> name, Optional<Located<String>> reason) {

  static DroppedValue read(Form form) {
    return new DroppedValue(
        form.one("waarde", Kinds.LINE, INTERNAL, NAMES_ITEM, NEEDED),
        form.one("reden", Kinds.TEXT, INTERNAL));
  }
}
