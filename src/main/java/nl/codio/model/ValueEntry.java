package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.RARE;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Case;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A value where it is chosen: one that is known, or one that is declared on the spot (bijlage 2).
 */
public sealed interface ValueEntry {

  /** What it is called here. */
  Optional<Located<String>> name();

  /** The principle that stands beside it. */
  Optional<Located<String>> principle();

  /** One of the 32, or an own value that is declared elsewhere. */
  record Known(
      Optional<Located<String>> name,
      Optional<Located<String>> principle,
      Optional<Located<String>> foundation)
      implements ValueEntry {

    static Known read(Form form) {
      return new Known(
          form.one("waarde", Kinds.VALUE, PUBLIC, NAMES_ITEM),
          form.one("principe", Kinds.PRINCIPLE, PUBLIC, RARE),
          form.one("fundament", Kinds.FOUNDATION, PUBLIC, RARE));
    }
  }

  /** "Andere waarde, namelijk…": a value of the organisation or the case itself (R021). */
  record Own(
      Optional<Located<String>> name,
      Optional<Located<String>> principle,
      Optional<Located<String>> definition)
      implements ValueEntry {

    static Own read(Form form) {
      return new Own(
          form.one("eigen-waarde", Kinds.LINE, PUBLIC),
          form.one("principe", Kinds.PRINCIPLE, PUBLIC),
          form.one("definitie", Kinds.TEXT, PUBLIC));
    }
  }

  /** Reads whichever of the two stands here. */
  static Optional<ValueEntry> read(Form form) {
    return form.oneOf(
        List.of(new Case<>("waarde", Known::read), new Case<>("eigen-waarde", Own::read)));
  }
}
