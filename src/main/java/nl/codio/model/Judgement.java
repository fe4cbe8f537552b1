package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** What a workshop says of one accent value of the strategy (R209, R215, R306). */
public record Judgement(
    Optional<Located<String>> name,
    Optional<Located<Role>> role,
    Optional<Located<String>> why,
    Optional<Located<String>> filledIn) {

  /** Whether an accent value plays a role in a case. */
  public enum Role implements ChoiceKind.Option {
    /** It does. */
    YES("ja"),
    /** In part, or hardly. */
    PARTLY("deels"),
    /** It does not. */
    NO("nee");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static Judgement read(Form form) {
    return new Judgement(
        form.one("waarde", Kinds.VALUE, PUBLIC, NAMES_ITEM, NEEDED),
        form.one("speelt-rol", Kinds.choice(Role.values()), PUBLIC, askedBy("R209")),
        form.one("waarom", Kinds.TEXT, PUBLIC, askedBy("R209"), askedBy("R306")),
        form.one("invulling", Kinds.TEXT, PUBLIC, askedBy("R306")));
  }
}
