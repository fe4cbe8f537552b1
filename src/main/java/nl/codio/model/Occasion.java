package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A day on which something was discussed.
 *
 * @param where which meeting, board or council
 * @param outcome what came of it
 */
public record Occasion(
    Optional<Located<LocalDate>> date,
    Optional<Located<String>> where,
    Optional<Located<String>> outcome) {

  static Occasion readPublic(Form form) {
    return read(form, PUBLIC);
  }

  static Occasion readInternal(Form form) {
    return read(form, INTERNAL);
  }

  private static Occasion read(Form form, Audience audience) {
    return new Occasion(
        form.one("datum", Kinds.DAY, audience, NEEDED),
        form.one("waar", Kinds.LINE, audience),
        form.one("uitkomst", Kinds.TEXT, audience));
  }
}
