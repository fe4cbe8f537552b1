package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;

import java.time.LocalDate;
import java.util.Optional;
import nl.codio.diagnostics.Located;
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

  static Occasion read(Form form) {
    return new Occasion(
        form.one("datum", Kinds.DAY, PUBLIC, NEEDED),
        form.one("waar", Kinds.LINE, PUBLIC),
        form.one("uitkomst", Kinds.TEXT, PUBLIC));
  }
}
