package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;

/**
 * The checklist of the poster and of step 6 of the workshop, each question once (R232-R237, R332).
 *
 * @param overview whether there is a list of concrete actions
 * @param goingOn how it goes on, and in which rhythm
 */
public record Checklist(
    Optional<Located<Boolean>> overview,
    List<Located<Who>> monitoredBy,
    Optional<Located<String>> responsible,
    Optional<Located<String>> goingOn,
    Optional<Located<String>> needed,
    Optional<Located<String>> nextSession,
    Optional<Item<Appointment>> appointment) {

  /** One dated session. */
  public record Appointment(Optional<Located<Term>> date, Optional<Located<String>> with) {

    static Appointment read(Form form) {
      return new Appointment(
          form.one("datum", Kinds.TERM, INTERNAL), form.one("met", Kinds.LINE, INTERNAL));
    }
  }

  static Checklist read(Form form) {
    return new Checklist(
        form.one("overzicht", Kinds.YES_NO, PUBLIC, askedBy("R332")),
        form.many("monitoring-door", Kinds.WHO, PUBLIC, askedBy("R332"), askedBy("R235")),
        form.one("verantwoordelijk", Kinds.TEXT, PUBLIC, askedBy("R332"), askedBy("R234")),
        form.one("verder", Kinds.TEXT, PUBLIC, askedBy("R332"), askedBy("R232")),
        form.one("nodig", Kinds.TEXT, INTERNAL, askedBy("R233")),
        form.one("vervolgsessie", Kinds.TEXT, INTERNAL, askedBy("R236")),
        form.group("afspraak", Appointment::read, askedBy("R237")));
  }
}
