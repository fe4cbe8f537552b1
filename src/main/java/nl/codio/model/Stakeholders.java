package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;

/**
 * Who has to do with a case (R183-R187).
 *
 * @param users who works with the technology
 * @param affected on whom it has an impact; the report asks this too (R303)
 * @param touchesCitizens whether it directly touches citizens (R011)
 */
public record Stakeholders(
    List<Item<Party>> involved,
    List<Item<Party>> users,
    List<Item<Party>> affected,
    Optional<Located<Boolean>> touchesCitizens,
    Optional<Located<String>> inDevelopment,
    Optional<Located<String>> howToInvolve) {

  /** A group or organisation: who, when and in which role. */
  public record Party(
      Optional<Located<String>> who,
      Optional<Located<Boolean>> external,
      Optional<Located<String>> role,
      Optional<Located<String>> when) {

    static Party readPublic(Form form) {
      return new Party(
          form.one("wie", Kinds.LINE, PUBLIC, NAMES_ITEM, NEEDED),
          form.one("extern", Kinds.YES_NO, INTERNAL),
          form.one("rol", Kinds.TEXT, INTERNAL),
          form.one("wanneer", Kinds.TEXT, INTERNAL));
    }

    static Party readInternal(Form form) {
      return new Party(
          form.one("wie", Kinds.LINE, INTERNAL, NAMES_ITEM, NEEDED),
          form.one("extern", Kinds.YES_NO, INTERNAL),
          form.one("rol", Kinds.TEXT, INTERNAL),
          form.one("wanneer", Kinds.TEXT, INTERNAL));
    }
  }

  static Stakeholders read(Form form) {
    return new Stakeholders(
        form.list("betrokken", Party::readInternal, askedBy("R183"), expected(DESCRIPTION)),
        form.list("gebruikers", Party::readInternal, askedBy("R184"), expected(DESCRIPTION)),
        form.list(
            "impact-op",
            Party::readPublic,
            askedBy("R185"),
            askedBy("R303"),
            expected(DESCRIPTION)),
        form.one("raakt-burgers", Kinds.YES_NO, INTERNAL, askedBy("R011")),
        form.one("bij-ontwikkeling", Kinds.TEXT, INTERNAL, askedBy("R186"), expected(DESCRIPTION)),
        form.one("betrekken", Kinds.TEXT, INTERNAL, askedBy("R187"), expected(DESCRIPTION)));
  }
}
