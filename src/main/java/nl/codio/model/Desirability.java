package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.WEIGHING;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/** Whether the use of the technology is wanted, and why (R303). */
public record Desirability(Optional<Located<Verdict>> verdict, Optional<Located<String>> why) {

  /** What was found. */
  public enum Verdict implements ChoiceKind.Option {
    /** It is wanted. */
    YES("ja"),
    /** When conditions are met. */
    CONDITIONAL("onder-voorwaarden"),
    /** It is not. */
    NO("nee");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static Desirability read(Form form) {
    return new Desirability(
        form.one(
            "oordeel",
            Kinds.choice(Verdict.values()),
            PUBLIC,
            NAMES_ITEM,
            askedBy("R303"),
            expected(WEIGHING)),
        form.one("waarom", Kinds.TEXT, PUBLIC, askedBy("R303"), expected(WEIGHING)));
  }
}
