package nl.codio.model;

import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * A value on which an organisation puts the accent (handbook 2.3, R072-R081).
 *
 * @param sources where the wish came from
 * @param character whether it is to be protected or to be strived for (R077)
 * @param rationale why this one (R075)
 * @param meaning its <i>bestuurlijke lading</i>: what exactly is meant (R076)
 */
public record AccentChoice(
    Optional<ValueEntry> value,
    List<Located<Source>> sources,
    Optional<Located<Trait>> character,
    Optional<Located<String>> rationale,
    Optional<Located<String>> meaning) {

  /** From where an accent came (R078-R081). */
  public enum Source implements ChoiceKind.Option {
    /** Strategic documents. */
    STRATEGY("strategische-documenten"),
    /** Problems in practice. */
    PRACTICE("praktijk"),
    /** What society is sensitive to. */
    SOCIETY("maatschappij"),
    /** Elsewhere. */
    OTHER("overig");

    private final String word;

    Source(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What a value asks of the organisation. */
  public enum Trait implements ChoiceKind.Option {
    /** It is under pressure and needs protection. */
    VULNERABLE("kwetsbaar"),
    /** It is a goal. */
    TO_STRIVE_FOR("na-te-streven");

    private final String word;

    Trait(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static AccentChoice read(Form form) {
    return new AccentChoice(
        ValueEntry.read(form),
        form.many("vanuit", Kinds.choice(Source.values()), PUBLIC, askedBy("R078")),
        form.one("karakter", Kinds.choice(Trait.values()), PUBLIC, askedBy("R077")),
        form.one("onderbouwing", Kinds.TEXT, PUBLIC, askedBy("R075")),
        form.one("bestuurlijke-lading", Kinds.TEXT, PUBLIC, askedBy("R076")));
  }
}
