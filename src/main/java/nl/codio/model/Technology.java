package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Mark.from;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * The technology of a case (R178-R182).
 *
 * @param kinds words by which like cases are found
 * @param choice how technology or supplier was chosen; stays within the organisation (I27)
 * @param data which data it needs; stays within the organisation (I27)
 */
public record Technology(
    List<Located<String>> kinds,
    Optional<Located<String>> reason,
    Optional<Located<String>> choice,
    Optional<Located<String>> character,
    Optional<Located<String>> use,
    Optional<Located<String>> data) {

  static Technology read(Form form) {
    return new Technology(
        form.many("soort", Kinds.LINE, INTERNAL, RARE),
        form.one("reden", Kinds.TEXT, PUBLIC, from("R178"), expected(DESCRIPTION)),
        form.one("keuze", Kinds.TEXT, INTERNAL, from("R179"), expected(DESCRIPTION)),
        form.one("karakter", Kinds.TEXT, PUBLIC, from("R180"), expected(DESCRIPTION)),
        form.one("gebruik", Kinds.TEXT, PUBLIC, from("R181"), expected(DESCRIPTION)),
        form.one("data", Kinds.TEXT, INTERNAL, from("R182"), expected(DESCRIPTION)));
  }
}
