package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.forms.Mark;
import nl.codio.model.answer.Kinds;

/**
 * The project itself, {@code codio.yaml}: whose it is and where things are.
 *
 * @param strategy the strategy of this organisation; absent where CODIO Project is used alone
 *     (R146)
 * @param register where colleagues find the reports (R273)
 * @param keepNames how long names may stand after a workshop (part 12)
 */
public record ProjectSettings(
    Optional<Located<String>> organisation,
    Optional<Located<Tongue>> language,
    Optional<Located<Boolean>> isPublic,
    Optional<Located<String>> strategy,
    Optional<Located<String>> theme,
    Optional<Item<Logo>> logo,
    Optional<Located<String>> footer,
    Optional<Located<String>> register,
    List<Located<String>> others,
    Optional<Item<Retention>> keepNames,
    Optional<Item<Intervals>> intervals)
    implements Content {

  /** The language of the reports. */
  public enum Tongue implements ChoiceKind.Option {
    /** Dutch. */
    NL("nl"),
    /** English. */
    EN("en");

    private final String word;

    Tongue(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The organisation's logo, with the text that says what it shows. */
  public record Logo(Optional<Located<String>> file, Optional<Located<String>> alternative) {

    static Logo read(Form form) {
      return new Logo(
          form.one("bestand", Kinds.PATH, PUBLIC), form.one("tekst", Kinds.LINE, PUBLIC));
    }
  }

  /** How long personal data may stay. */
  public record Retention(Optional<Located<Period>> names) {

    static Retention read(Form form) {
      return new Retention(form.one("namen", Kinds.DURATION, INTERNAL));
    }
  }

  /** The organisation's own numbers where the handbook gives none (N15). */
  public record Intervals(
      Optional<Located<Period>> report,
      Optional<Located<Period>> progressTalk,
      Optional<Located<Period>> feedback) {

    static Intervals read(Form form) {
      return new Intervals(
          form.one("verslag", Kinds.DURATION, INTERNAL, Mark.askedBy("R274")),
          form.one("voortgangsgesprek", Kinds.DURATION, INTERNAL, Mark.askedBy("R280")),
          form.one("terugkoppeling", Kinds.DURATION, INTERNAL, Mark.askedBy("R281")));
    }
  }

  static ProjectSettings read(Form form) {
    return new ProjectSettings(
        form.one("organisatie", Kinds.LINE, PUBLIC),
        form.one("taal", Kinds.choice(Tongue.values()), PUBLIC),
        form.one("openbaar", Kinds.YES_NO, PUBLIC),
        form.one("strategie", Kinds.PATH, PUBLIC, Mark.askedBy("R146")),
        form.one("thema", Kinds.LINE, PUBLIC),
        form.group("logo", Logo::read, RARE),
        form.one("voettekst", Kinds.LINE, PUBLIC, RARE),
        form.one("databank", Kinds.LINE, INTERNAL, Mark.askedBy("R273")),
        form.many("andere-bestanden", Kinds.PATH, INTERNAL, RARE),
        form.group("bewaren", Retention::read),
        form.group("termijnen", Intervals::read, RARE));
  }
}
