package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;

/**
 * What stands at the top of every file.
 *
 * @param version the version of the file format
 * @param kind what the file says that it is
 * @param edition the edition of the handbook by which it is judged; absent for the project's own
 * @param deviations norms that were left on purpose, with the reason (part 9)
 */
public record Header(
    Optional<Located<Integer>> version,
    Optional<Located<String>> kind,
    Optional<Located<LocalDate>> edition,
    List<Item<Deviation>> deviations) {

  static Header read(Form form) {
    return new Header(
        form.one("codio", Kinds.NUMBER, PUBLIC, NEEDED),
        form.one("soort", Kinds.LINE, PUBLIC, NEEDED),
        form.one("kader", Kinds.DAY, PUBLIC, RARE),
        form.list("afwijkingen", Deviation::read, RARE));
  }
}
