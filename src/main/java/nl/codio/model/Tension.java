package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * Where values, or actions, pull in different directions (R218, R219, R221).
 *
 * @param weighing how it was weighed (R307)
 * @param decisionBy at which other level the choice is to be made (R148)
 */
public record Tension(
    Optional<Between> between,
    Optional<Located<String>> why,
    Optional<Located<String>> weighing,
    Optional<Located<String>> decisionBy) {

  static Tension read(Form form) {
    return new Tension(
        Between.read(form, PUBLIC),
        form.one("waarom", Kinds.TEXT, PUBLIC, askedBy("R219")),
        form.one("afweging", Kinds.TEXT, PUBLIC, askedBy("R307")),
        form.one("besluit-nodig", Kinds.LINE, INTERNAL, RARE, askedBy("R148")));
  }
}
