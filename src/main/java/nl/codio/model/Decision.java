package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/** A decision to go on with a case or to stop (R008, R293); the newest counts. */
public record Decision(
    Optional<Located<LocalDate>> date,
    List<Located<Who>> by,
    Optional<Located<Outcome>> outcome,
    Optional<Located<String>> reason,
    List<Item<Condition>> conditions) {

  /** What was decided. */
  public enum Outcome implements ChoiceKind.Option {
    /** It goes on. */
    GO_ON("doorgaan"),
    /** It goes on when conditions are met. */
    CONDITIONAL("onder-voorwaarden"),
    /** It waits. */
    POSTPONED("uitgesteld"),
    /** It ends here. */
    STOPPED("gestopt");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Whether a condition is met. */
  public enum Fulfilment implements ChoiceKind.Option {
    /** It is. */
    YES("ja"),
    /** In part. */
    PARTLY("deels"),
    /** It is not. */
    NO("nee");

    private final String word;

    Fulfilment(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Something that has to be so before the case goes on. */
  public record Condition(
      Optional<Located<String>> text,
      Optional<Located<String>> action,
      Optional<Located<LocalDate>> judged,
      Optional<Located<Fulfilment>> met) {

    static Condition read(Form form) {
      return new Condition(
          form.one("voorwaarde", Kinds.TEXT, PUBLIC, NAMES_ITEM, NEEDED),
          form.one("actie", Kinds.ACTION, INTERNAL, RARE),
          form.one("beoordeeld", Kinds.DAY, INTERNAL),
          form.one("voldaan", Kinds.choice(Fulfilment.values()), INTERNAL));
    }
  }

  static Decision read(Form form) {
    return new Decision(
        form.one("datum", Kinds.DAY, PUBLIC, NEEDED),
        form.many("door", Kinds.WHO, PUBLIC),
        form.one("uitkomst", Kinds.choice(Outcome.values()), PUBLIC),
        form.one("reden", Kinds.TEXT, PUBLIC),
        form.list("voorwaarden", Condition::read));
  }
}
