package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Claim;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;

/**
 * What people conclude, twice a year, from all reports (handbook 3.4, step 4). The figures are
 * derived.
 *
 * @param period the half year that it is about
 * @param valuesDiffer whether the values of projects differ from the accents (R291)
 * @param changesNeeded whether the organisation has to change (R292)
 * @param oftenStopped whether it often leads to not going on (R293)
 */
public record Analysis(
    Optional<Located<Term>> period,
    Optional<Located<Claim>> definite,
    List<Located<Who>> author,
    List<Located<Who>> to,
    Optional<Item<Answer>> valuesDiffer,
    Optional<Item<Answer>> changesNeeded,
    Optional<Item<Answer>> oftenStopped,
    List<Located<String>> conclusions,
    List<Located<String>> recommendations,
    List<Item<Occasion>> discussed)
    implements Content {

  /** A yes or a no; its remark is the explanation that the handbook asks at every yes. */
  public record Answer(Optional<Located<Boolean>> yes) {

    static Answer read(Form form) {
      return new Answer(form.one("antwoord", Kinds.YES_NO, INTERNAL, NAMES_ITEM));
    }
  }

  static Analysis read(Form form) {
    return new Analysis(
        form.one("periode", Kinds.TERM, INTERNAL, NEEDED, askedBy("R290")),
        form.one("definitief", Kinds.CLAIM, INTERNAL, askedBy("R296")),
        form.many("opsteller", Kinds.WHO, INTERNAL),
        form.many("aan", Kinds.WHO, INTERNAL, askedBy("R290")),
        form.group("waarden-wijken-af", Answer::read, askedBy("R291")),
        form.group("wijzigingen-nodig", Answer::read, askedBy("R292")),
        form.group("vaak-geen-doorgang", Answer::read, askedBy("R293")),
        form.many("conclusies", Kinds.TEXT, INTERNAL, askedBy("R294")),
        form.many("aanbevelingen", Kinds.TEXT, INTERNAL, askedBy("R295")),
        form.list("besproken", Occasion::readInternal));
  }
}
