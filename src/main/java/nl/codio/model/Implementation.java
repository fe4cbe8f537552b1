package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.FOLLOW_UP;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;

/** Phase 4 of a strategy: steering, monitoring and adjusting (handbook 2.5). */
public record Implementation(
    Optional<Item<Steering>> steering,
    Optional<Item<Monitoring>> monitoring,
    Optional<Item<Adjusting>> adjusting,
    Optional<Item<Governance>> governance,
    List<Located<Who>> involved) {

  /** Who steers, and how (R111). */
  public record Steering(List<Located<Who>> by, Optional<Located<String>> manner) {

    static Steering read(Form form) {
      return new Steering(
          form.many("door", Kinds.WHO, PUBLIC, askedBy("R111"), expected(FOLLOW_UP)),
          form.one("wijze", Kinds.TEXT, PUBLIC, askedBy("R111"), expected(FOLLOW_UP)));
    }
  }

  /** What is watched, how, and how it is reported (R112, R114). */
  public record Monitoring(
      Optional<Located<String>> what,
      Optional<Located<String>> manner,
      Optional<Located<String>> reporting,
      Optional<Located<String>> success) {

    static Monitoring read(Form form) {
      return new Monitoring(
          form.one("wat", Kinds.TEXT, PUBLIC, askedBy("R112"), expected(FOLLOW_UP)),
          form.one("wijze", Kinds.TEXT, PUBLIC, askedBy("R112"), expected(FOLLOW_UP)),
          form.one("rapportage", Kinds.TEXT, PUBLIC, askedBy("R114")),
          form.one("wanneer-succesvol", Kinds.TEXT, PUBLIC, askedBy("R112")));
    }
  }

  /** When the strategy is adjusted, and when it was discussed (R113, R115). */
  public record Adjusting(
      Optional<Located<String>> moments,
      Optional<Located<Term>> next,
      List<Item<Occasion>> discussed) {

    static Adjusting read(Form form) {
      return new Adjusting(
          form.one("momenten", Kinds.TEXT, PUBLIC, askedBy("R113"), expected(FOLLOW_UP)),
          form.one("volgende", Kinds.TERM, PUBLIC, askedBy("R115")),
          form.list("besproken", Occasion::readPublic, askedBy("R115")));
    }
  }

  /** How the code finds its place in the organisation (R117). */
  public record Governance(Optional<Located<GovernanceChoice>> choice) {

    static Governance read(Form form) {
      return new Governance(
          form.one("keuze", Kinds.choice(GovernanceChoice.values()), INTERNAL, NAMES_ITEM));
    }
  }

  /** The three ways of R117. */
  public enum GovernanceChoice implements ChoiceKind.Option {
    /** Within what there is. */
    FIT_IN("inpassen"),
    /** What there is, changed. */
    ADAPT("aanpassen"),
    /** Something new. */
    DEVELOP("ontwikkelen");

    private final String word;

    GovernanceChoice(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static Implementation read(Form form) {
    return new Implementation(
        form.group("aansturing", Steering::read, askedBy("R128")),
        form.group("monitoring", Monitoring::read, askedBy("R129")),
        form.group("bijstelling", Adjusting::read, askedBy("R130")),
        form.group("governance", Governance::read, askedBy("R117")),
        form.many("betrokken", Kinds.WHO, INTERNAL, askedBy("R116")));
  }
}
