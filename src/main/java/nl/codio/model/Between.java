package nl.codio.model;

import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Audience;
import nl.codio.forms.Case;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** What a tension or an overlap is between: values, or actions (R219, R221). */
public sealed interface Between {

  /** The values or actions, by name or id. */
  List<Located<String>> names();

  /** Between values. */
  record Values(List<Located<String>> names) implements Between {

    static Values read(Form form, Audience audience) {
      return new Values(form.many("tussen", Kinds.VALUE, audience));
    }
  }

  /** Between actions. */
  record Actions(List<Located<String>> names) implements Between {

    static Actions read(Form form, Audience audience) {
      return new Actions(form.many("tussen-acties", Kinds.ACTION, audience, askedBy("R221")));
    }
  }

  /** Reads whichever of the two stands here. */
  static Optional<Between> read(Form form, Audience audience) {
    return form.oneOf(
        List.of(
            new Case<>("tussen", side -> Values.read(side, audience)),
            new Case<>("tussen-acties", side -> Actions.read(side, audience))));
  }
}
