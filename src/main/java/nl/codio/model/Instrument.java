package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;

/**
 * Another instrument that a case needs, such as a DPIA (R065, R153).
 *
 * @param since since when it has this status
 */
public record Instrument(
    Optional<Located<String>> name,
    Optional<Located<Status>> status,
    Optional<Located<Term>> since) {

  /** How far the instrument is. */
  public enum Status implements ChoiceKind.Option {
    /** Done. */
    DONE("gereed"),
    /** Under way. */
    UNDER_WAY("loopt"),
    /** Needed, not begun. */
    NEEDED("nodig"),
    /** Not needed. */
    NOT_NEEDED("niet-nodig");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static Instrument read(Form form) {
    return new Instrument(
        form.one("instrument", Kinds.LINE, INTERNAL, NAMES_ITEM, NEEDED),
        form.one("status", Kinds.choice(Status.values()), INTERNAL),
        form.one("datum", Kinds.TERM, INTERNAL));
  }
}
