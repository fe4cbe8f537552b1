package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NAMES_ITEM;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.forms.Mark;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Term;
import nl.codio.model.answer.Who;

/**
 * What is to be done to secure values: an action of a workshop (handbook 3.3, R220) or a measure of
 * a strategy (2.4).
 *
 * @param id its id, unique in its file; how all else refers to it
 * @param text what is to be done, realistic and concrete
 * @param values the values that it secures (R012)
 * @param holders who does it, the first of them pulling (R262)
 * @param deadline by when (R263)
 * @param start from when; a day for an action that was born after the workshop
 * @param decisionBy who has to decide first (R229)
 * @param changes what changes in the organisation (R292)
 * @param lands where it is carried out (R251)
 * @param category one of the six kinds of measure (R322)
 * @param wider where else it is of use (R265)
 * @param follows the older action whose place it takes
 * @param fromActions the actions of cases from which a measure came (X7)
 */
public record Action(
    Optional<Located<String>> id,
    Optional<Located<String>> text,
    List<Located<String>> values,
    List<Located<Who>> holders,
    Optional<Located<Deadline>> deadline,
    Optional<Located<Term>> start,
    List<Located<String>> audience,
    Optional<Located<String>> decisionBy,
    Optional<Item<Changes>> changes,
    List<Located<Landing>> lands,
    Optional<Located<Category>> category,
    Optional<Item<WiderUse>> wider,
    Optional<Located<String>> follows,
    List<Located<String>> fromActions) {

  /** Where an action is carried out. */
  public enum Landing implements ChoiceKind.Option {
    /** Within the project. */
    PROJECT("project"),
    /** By a part of the organisation. */
    UNIT("organisatieonderdeel"),
    /** In a way of working. */
    PROCESS("proces");

    private final String word;

    Landing(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The six kinds of measure (R090-R095). */
  public enum Category implements ChoiceKind.Option {
    /** Interaction with citizens and stakeholders. */
    INTERACTION("interactie"),
    /** Tenders and contact with market parties. */
    TENDERING("aanbesteding"),
    /** (Technical) measures. */
    TECHNOLOGY("techniek"),
    /** Giving information. */
    INFORMATION("informatieverstrekking"),
    /** Research, monitoring and evaluation. */
    RESEARCH("onderzoek"),
    /** The organisation and its skills. */
    ORGANISATION("organisatie");

    private final String word;

    Category(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What changes in the organisation, in words. */
  public record Changes(
      Optional<Located<String>> governance,
      Optional<Located<String>> structure,
      Optional<Located<String>> processes) {

    static Changes read(Form form) {
      return new Changes(
          form.one("governance", Kinds.TEXT, INTERNAL),
          form.one("organisatiestructuur", Kinds.TEXT, INTERNAL),
          form.one("processen", Kinds.TEXT, INTERNAL));
    }
  }

  /** Where else an action is of use: other projects, the organisation as a whole. */
  public record WiderUse(
      Optional<Located<String>> projects, Optional<Located<String>> organisation) {

    static WiderUse read(Form form) {
      return new WiderUse(
          form.one("projecten", Kinds.TEXT, PUBLIC, askedBy("R260")),
          form.one("organisatie", Kinds.TEXT, PUBLIC, askedBy("R261")));
    }
  }

  /** Reads an action of a workshop. */
  static Action readAction(Form form) {
    return read(form, "actie", askedBy("R220"));
  }

  /** Reads a measure of a strategy, which has the keys of an action. */
  static Action readMeasure(Form form) {
    return read(form, "maatregel", askedBy("R104"));
  }

  private static Action read(Form form, String textKey, Mark asked) {
    return new Action(
        form.one("id", Kinds.LINE, PUBLIC),
        form.one(textKey, Kinds.TEXT, PUBLIC, NAMES_ITEM, NEEDED, asked),
        form.many("waarden", Kinds.VALUE, PUBLIC, askedBy("R012")),
        form.many("actiehouder", Kinds.WHO, PUBLIC, askedBy("R262")),
        form.one("termijn", Kinds.DEADLINE, PUBLIC, askedBy("R263")),
        form.one("vanaf", Kinds.TERM, PUBLIC, RARE),
        form.many("doelgroepen", Kinds.TEXT, INTERNAL, RARE, askedBy("R230")),
        form.one("besluit-nodig", Kinds.LINE, INTERNAL, RARE, askedBy("R229")),
        form.group("wijzigt", Changes::read, RARE, askedBy("R292")),
        form.many("waar", Kinds.choice(Landing.values()), INTERNAL, RARE, askedBy("R251")),
        form.one("categorie", Kinds.choice(Category.values()), PUBLIC, RARE, askedBy("R322")),
        form.group("breder-inzetbaar", WiderUse::read, askedBy("R309"), askedBy("R265")),
        form.one("vervolg-op", Kinds.ACTION, PUBLIC, RARE),
        form.many("uit-acties", Kinds.ACTION, INTERNAL, RARE));
  }
}
