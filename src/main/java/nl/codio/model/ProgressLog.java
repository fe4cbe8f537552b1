package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Audience.PUBLIC;
import static nl.codio.forms.Mark.NEEDED;
import static nl.codio.forms.Mark.askedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Case;
import nl.codio.forms.ChoiceKind;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Deadline;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * What becomes of actions or measures (handbook 3.4, step 3). Lines are added, never changed.
 *
 * @param lines the lines, in the order of the file
 */
public record ProgressLog(List<Item<Line>> lines) implements Content {

  /**
   * One line.
   *
   * @param date the day on which this was known to be so
   * @param entry what there was to tell
   */
  public record Line(Optional<Located<LocalDate>> date, Optional<Entry> entry) {

    static Line read(Form form) {
      return new Line(
          form.one("datum", Kinds.DAY, PUBLIC, NEEDED),
          form.oneOf(
              List.of(
                  new Case<>("actie", ActionNews::read),
                  new Case<>("gesprek", Talk::read),
                  new Case<>("terugkoppeling", Feedback::read))));
    }
  }

  /** What a line tells. */
  public sealed interface Entry {}

  /**
   * How it stands with one or more actions.
   *
   * @param actions their ids
   * @param status the state from this day on
   * @param bottleneck what keeps it, and why (R280)
   * @param needed what it would take to do it after all
   * @param adjustment in which other form it goes on
   * @param deadline the new term
   * @param holders the new holders
   * @param otherOutcome what came out otherwise than expected (R009)
   */
  public record ActionNews(
      List<Located<String>> actions,
      Optional<Located<Status>> status,
      Optional<Located<String>> bottleneck,
      Optional<Located<String>> solution,
      Optional<Located<String>> needed,
      Optional<Located<String>> adjustment,
      Optional<Located<Deadline>> deadline,
      List<Located<Who>> holders,
      Optional<Located<String>> otherOutcome)
      implements Entry {

    static ActionNews read(Form form) {
      return new ActionNews(
          form.many("actie", Kinds.ACTION, PUBLIC),
          form.one("status", Kinds.choice(Status.values()), PUBLIC, askedBy("R282")),
          form.one("knelpunt", Kinds.TEXT, INTERNAL, askedBy("R280")),
          form.one("oplossing", Kinds.TEXT, INTERNAL, askedBy("R280")),
          form.one("nodig", Kinds.TEXT, INTERNAL, askedBy("R280")),
          form.one("bijstelling", Kinds.TEXT, INTERNAL, askedBy("R280")),
          form.one("termijn", Kinds.DEADLINE, PUBLIC),
          form.many("actiehouder", Kinds.WHO, PUBLIC),
          form.one("andere-uitkomst", Kinds.TEXT, INTERNAL, askedBy("R009")));
    }
  }

  /** A talk about progress without news for each action (R280). */
  public record Talk(List<Located<Who>> with) implements Entry {

    static Talk read(Form form) {
      return new Talk(form.many("gesprek", Kinds.WHO, INTERNAL, askedBy("R280")));
    }
  }

  /** That participants were told how it goes (R281). */
  public record Feedback(List<Located<Who>> to) implements Entry {

    static Feedback read(Form form) {
      return new Feedback(form.many("terugkoppeling", Kinds.WHO, INTERNAL, askedBy("R281")));
    }
  }

  /** The state of an action (R282). */
  public enum Status implements ChoiceKind.Option {
    /** Not begun. */
    OPEN("open"),
    /** Under way. */
    UNDER_WAY("loopt"),
    /** Done. */
    DONE("gereed"),
    /** It goes on in another form. */
    ADJUSTED("bijgesteld"),
    /** It will not be done. */
    DROPPED("vervallen");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** Whether nothing more has to be done. */
    public boolean isClosed() {
      return this == DONE || this == DROPPED;
    }
  }

  static ProgressLog read(Form form) {
    return new ProgressLog(form.list("regels", Line::read));
  }
}
