package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;

/**
 * A document that matters to a case (R175).
 *
 * @param location where it is kept: a path, an address, or words
 */
public record Reference(
    Optional<Located<String>> title,
    Optional<Located<String>> kind,
    Optional<Located<Term>> date,
    Optional<Located<String>> location) {

  static Reference read(Form form) {
    return new Reference(
        form.one("titel", Kinds.LINE, INTERNAL, NAMES_ITEM, NEEDED),
        form.one("soort", Kinds.LINE, INTERNAL),
        form.one("datum", Kinds.TERM, INTERNAL),
        form.one("vindplaats", Kinds.LINE, INTERNAL));
  }
}
