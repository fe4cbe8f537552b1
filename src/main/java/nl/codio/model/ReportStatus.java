package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.CLAIMS;
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
 * How far the report of a workshop is (handbook 3.4, step 2). The report itself is derived.
 *
 * @param definite the claim that it is finished (R271)
 * @param shared with whom it was shared, and when (R272)
 */
public record ReportStatus(
    List<Located<Who>> by, Optional<Located<Claim>> definite, List<Item<Sharing>> shared) {

  /** One time that the report was shared. */
  public record Sharing(Optional<Located<String>> with, Optional<Located<Term>> date) {

    static Sharing read(Form form) {
      return new Sharing(
          form.one("met", Kinds.LINE, INTERNAL, NAMES_ITEM, NEEDED),
          form.one("datum", Kinds.TERM, INTERNAL));
    }
  }

  static ReportStatus read(Form form) {
    return new ReportStatus(
        form.many("door", Kinds.WHO, INTERNAL, askedBy("R270")),
        form.one("definitief", Kinds.CLAIM, PUBLIC, CLAIMS, askedBy("R271")),
        form.list("gedeeld", Sharing::read, askedBy("R272")));
  }
}
