package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.ACTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * Phase 3 of a strategy: what the organisation does, in general and in its projects (handbook 2.4).
 *
 * @param approval by whom the plan was approved (R102)
 * @param measures the general measures (R090-R095)
 * @param carryThrough how the code reaches the projects (R096-R100)
 */
public record ActionPlan(
    Optional<Item<Approval>> approval,
    List<Item<Action>> measures,
    Optional<Item<CarryThrough>> carryThrough,
    List<Located<Who>> involved) {

  /** The approval of the administrator. */
  public record Approval(Optional<Located<LocalDate>> date, List<Located<Who>> by) {

    static Approval read(Form form) {
      return new Approval(
          form.one("datum", Kinds.DAY, INTERNAL), form.many("door", Kinds.WHO, INTERNAL));
    }
  }

  /** Another instrument and what it is used for (R099). */
  public record Instrument(Optional<Located<String>> name, Optional<Located<String>> use) {

    static Instrument read(Form form) {
      return new Instrument(
          form.one("instrument", Kinds.LINE, PUBLIC, NAMES_ITEM, NEEDED),
          form.one("gebruik", Kinds.TEXT, PUBLIC));
    }
  }

  /** How good digital governance is secured in projects. */
  public record CarryThrough(
      Optional<Located<String>> useOfProject,
      List<Item<Instrument>> otherInstruments,
      Optional<Located<String>> knowledge,
      Optional<Located<String>> responsibilities,
      Optional<Located<String>> conditions) {

    static CarryThrough read(Form form) {
      return new CarryThrough(
          form.one("gebruik-codio-project", Kinds.TEXT, PUBLIC, askedBy("R096"), expected(ACTIONS)),
          form.list("andere-instrumenten", Instrument::read, askedBy("R099")),
          form.one("kennis", Kinds.TEXT, PUBLIC, askedBy("R097"), expected(ACTIONS)),
          form.one("verantwoordelijkheden", Kinds.TEXT, PUBLIC, askedBy("R098"), expected(ACTIONS)),
          form.one("randvoorwaarden", Kinds.TEXT, PUBLIC, askedBy("R100")));
    }
  }

  static ActionPlan read(Form form) {
    return new ActionPlan(
        form.group("akkoord", Approval::read, askedBy("R102")),
        form.list("algemene-maatregelen", Action::readMeasure, askedBy("R126"), expected(ACTIONS)),
        form.group("doorwerking", CarryThrough::read, askedBy("R127")),
        form.many("betrokken", Kinds.WHO, INTERNAL, askedBy("R101")));
  }
}
