package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.ACTIONS;
import static nl.codio.forms.Phase.FOLLOW_UP;
import static nl.codio.forms.Phase.WEIGHING;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * One workshop of a case, from invitation to report (handbook 3.3 and 3.4, bijlage 5 and 6).
 *
 * @param gathering when, where and with whom
 * @param values the values that were chosen together (R208)
 * @param mostImportant those that weighed most (R214)
 * @param judgements what is said of each accent value of the strategy (R209)
 * @param reactions what others thought, dissent included (R217)
 * @param tradeOff the overall weighing of values (R307)
 * @param desirable whether the use of the technology is wanted (R303)
 * @param actions what is to be done (R220)
 * @param coordinators the <i>regievoerder</i>: who minds the whole (R250)
 */
public record Workshop(
    Gathering gathering,
    List<Item<ChosenValue>> values,
    List<Located<String>> mostImportant,
    List<Item<Overlap>> overlaps,
    List<Item<DroppedValue>> dropped,
    List<Item<Judgement>> judgements,
    Optional<Located<String>> reactions,
    List<Item<Tension>> tensions,
    Optional<Located<String>> tradeOff,
    Optional<Item<Desirability>> desirable,
    List<Item<Action>> actions,
    List<Located<Who>> coordinators,
    Optional<Item<Checklist>> checklist,
    Optional<Item<Reflection>> reflection,
    Optional<Item<FollowUp>> followUp,
    Optional<Item<ReportStatus>> report)
    implements Content {

  /** What was learnt (R238). */
  public record Reflection(Optional<Located<String>> learnt, Optional<Located<String>> takenAlong) {

    static Reflection read(Form form) {
      return new Reflection(
          form.one("geleerd", Kinds.TEXT, INTERNAL, askedBy("R238")),
          form.one("meegenomen", Kinds.TEXT, INTERNAL, askedBy("R238")));
    }
  }

  static Workshop read(Form form) {
    return new Workshop(
        Gathering.read(form),
        form.list("waarden", ChosenValue::read, askedBy("R305"), expected(WEIGHING)),
        form.many("belangrijkste", Kinds.VALUE, PUBLIC, askedBy("R214")),
        form.list("overlap", Overlap::read, askedBy("R213")),
        form.list("afgevallen", DroppedValue::read, askedBy("R212")),
        form.list("accentwaarden", Judgement::read, askedBy("R306"), askedBy("R215")),
        form.one("reacties", Kinds.TEXT, INTERNAL, RARE, askedBy("R217")),
        form.list("spanningen", Tension::read, askedBy("R218")),
        form.one("waardeafweging", Kinds.TEXT, PUBLIC, askedBy("R307"), expected(WEIGHING)),
        form.group("wenselijk", Desirability::read, askedBy("R303")),
        form.list("acties", Action::readAction, askedBy("R308"), expected(ACTIONS)),
        form.many("regievoerder", Kinds.WHO, INTERNAL, askedBy("R250"), expected(FOLLOW_UP)),
        form.group("checklist", Checklist::read),
        form.group("reflectie", Reflection::read),
        form.group("follow-upgesprek", FollowUp::read),
        form.group("verslag", ReportStatus::read, askedBy("R270")));
  }
}
