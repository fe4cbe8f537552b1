package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.DESCRIPTION;

import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.model.answer.Kinds;

/**
 * How far a project is (R176, R177).
 *
 * @param phase the phase of development, in the organisation's own words
 * @param nature whether it is an innovation, regular work, or only considered (R140)
 */
public record Stage(
    Optional<Located<Status>> status,
    Optional<Located<String>> phase,
    Optional<Located<Nature>> nature) {

  /** Whether the project exists already. */
  public enum Status implements ChoiceKind.Option {
    /** It is new. */
    NEW("nieuw"),
    /** It runs. */
    RUNNING("lopend");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What kind of project it is. */
  public enum Nature implements ChoiceKind.Option {
    /** Something new. */
    INNOVATION("innovatie"),
    /** Daily work. */
    REGULAR("regulier"),
    /** Not decided yet. */
    CONSIDERED("overwogen");

    private final String word;

    Nature(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static Stage read(Form form) {
    return new Stage(
        form.one(
            "status",
            Kinds.choice(Status.values()),
            PUBLIC,
            askedBy("R176"),
            expected(DESCRIPTION)),
        form.one("fase", Kinds.TEXT, PUBLIC, askedBy("R177"), expected(DESCRIPTION)),
        form.one("aard", Kinds.choice(Nature.values()), INTERNAL, askedBy("R140")));
  }

  /** Reads the stage as it was on the day of a workshop: the case's own holds when it is empty. */
  static Stage readOfWorkshop(Form form) {
    return new Stage(
        form.one("status", Kinds.choice(Status.values()), PUBLIC, askedBy("R176")),
        form.one("fase", Kinds.TEXT, PUBLIC, askedBy("R177")),
        form.one("aard", Kinds.choice(Nature.values()), INTERNAL, askedBy("R140")));
  }
}
