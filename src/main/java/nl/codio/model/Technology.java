package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
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
        form.one("reden", Kinds.TEXT, PUBLIC, askedBy("R178"), expected(DESCRIPTION)),
        form.one("keuze", Kinds.TEXT, INTERNAL, askedBy("R179"), expected(DESCRIPTION)),
        form.one("karakter", Kinds.TEXT, PUBLIC, askedBy("R180"), expected(DESCRIPTION)),
        form.one("gebruik", Kinds.TEXT, PUBLIC, askedBy("R181"), expected(DESCRIPTION)),
        form.one("data", Kinds.TEXT, INTERNAL, askedBy("R182"), expected(DESCRIPTION)));
  }
}
