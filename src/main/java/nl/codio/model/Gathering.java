package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.RARE;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.PREPARATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.TimeRange;
import nl.codio.model.answer.Who;

/**
 * When, where and with whom a workshop is held (handbook 3.2, 3.3).
 *
 * @param pause how long the break takes, in minutes
 * @param moment at which moment of the project (R141)
 * @param stage how far the project was that day; absent when the case's own holds
 * @param strategyVersion the day on which the strategy was adopted that is judged here (X10)
 * @param goal another goal than the case's
 * @param since what changed since the case was described
 */
public record Gathering(
    Optional<Located<LocalDate>> date,
    Optional<Located<TimeRange>> time,
    Optional<Located<Integer>> pause,
    Optional<Located<String>> location,
    Optional<Located<String>> moment,
    Optional<Item<Stage>> stage,
    Optional<Located<LocalDate>> strategyVersion,
    List<Located<Who>> facilitators,
    List<Located<Who>> noteTakers,
    List<Item<Participant>> participants,
    List<Item<Table>> groups,
    Optional<Located<String>> goal,
    Optional<Located<String>> since,
    List<Located<Who>> organisers,
    Optional<Item<Agenda>> agenda,
    List<Item<Sitting>> sittings) {

  /** One of two sittings of a workshop that is held in parts. */
  public record Sitting(
      Optional<Located<String>> part,
      Optional<Located<LocalDate>> date,
      Optional<Located<TimeRange>> time) {

    static Sitting read(Form form) {
      return new Sitting(
          form.one("deel", Kinds.LINE, INTERNAL),
          form.one("datum", Kinds.DAY, INTERNAL, NEEDED),
          form.one("tijd", Kinds.TIMES, INTERNAL));
    }
  }

  static Gathering read(Form form) {
    return new Gathering(
        form.one("datum", Kinds.DAY, PUBLIC, NEEDED),
        form.one("tijd", Kinds.TIMES, INTERNAL, askedBy("R204"), expected(PREPARATION)),
        form.one("pauze", Kinds.NUMBER, INTERNAL),
        form.one("locatie", Kinds.LINE, INTERNAL, askedBy("R162"), expected(PREPARATION)),
        form.one("moment", Kinds.LINE, PUBLIC, askedBy("R141")),
        form.group("stadium", Stage::readOfWorkshop, RARE, askedBy("R302")),
        form.one("strategie-versie", Kinds.DAY, PUBLIC),
        form.many("gespreksleider", Kinds.WHO, INTERNAL, askedBy("R200"), expected(PREPARATION)),
        form.many("notulist", Kinds.WHO, INTERNAL, askedBy("R201"), expected(PREPARATION)),
        form.list("deelnemers", Participant::read, askedBy("R155"), expected(PREPARATION)),
        form.list("groepen", Table::read, RARE, askedBy("R157")),
        form.one("doel", Kinds.TEXT, PUBLIC, RARE, askedBy("R304")),
        form.one("sindsdien", Kinds.TEXT, INTERNAL, RARE),
        form.many("organisator", Kinds.WHO, INTERNAL, RARE),
        form.group("agenda", Agenda::read, RARE, askedBy("R206")),
        form.list("dagdelen", Sitting::read, RARE));
  }
}
