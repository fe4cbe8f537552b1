package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** Values, or actions, that come to the same, and what was done with that (R212, R213). */
public record Overlap(Optional<Between> between, Optional<Located<String>> choice) {

  static Overlap read(Form form) {
    return new Overlap(Between.read(form, INTERNAL), form.one("keuze", Kinds.TEXT, INTERNAL));
  }
}
