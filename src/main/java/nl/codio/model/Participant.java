package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.askedBy;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * Somebody at the table (R156). The function is enough; where only the organisation is known, that
 * is the function.
 *
 * @param group the group in which this person works
 * @param perspective from which side this person looks; the function when it is absent
 * @param spokesperson whether this person speaks for the table (R210)
 */
public record Participant(
    Optional<Located<String>> function,
    Optional<Located<String>> name,
    Optional<Located<Boolean>> external,
    Optional<Located<String>> group,
    Optional<Located<String>> perspective,
    Optional<Located<Boolean>> spokesperson) {

  static Participant read(Form form) {
    return new Participant(
        form.one("functie", Kinds.LINE, INTERNAL, NAMES_ITEM),
        form.one("naam", Kinds.LINE, INTERNAL),
        form.one("extern", Kinds.YES_NO, INTERNAL),
        form.one("groep", Kinds.GROUP, INTERNAL),
        form.one("perspectief", Kinds.LINE, INTERNAL, askedBy("R160")),
        form.one("vertegenwoordiger", Kinds.YES_NO, INTERNAL, askedBy("R210")));
  }

  /** Whether this person comes from outside the organisation. */
  public boolean isExternal() {
    return external.map(Located::value).orElse(false);
  }
}
