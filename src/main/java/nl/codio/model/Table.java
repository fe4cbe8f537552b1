package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** A group at a workshop, where it is not one group for each foundation (R157-R159). */
public record Table(
    Optional<Located<String>> name,
    List<Located<String>> foundations,
    List<Located<String>> principles) {

  static Table read(Form form) {
    return new Table(
        form.one("groep", Kinds.GROUP, INTERNAL, NAMES_ITEM, NEEDED),
        form.many("fundamenten", Kinds.FOUNDATION, INTERNAL),
        form.many("principes", Kinds.PRINCIPLE, INTERNAL));
  }
}
