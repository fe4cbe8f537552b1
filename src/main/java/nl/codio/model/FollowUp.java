package nl.codio.model;

import static nl.codio.forms.Audience.INTERNAL;
import static nl.codio.forms.Mark.CLAIMS;
import static nl.codio.forms.Mark.askedBy;
import static nl.codio.forms.Mark.expected;
import static nl.codio.forms.Phase.FOLLOW_UP;
import static nl.codio.forms.Phase.PREPARATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Located;
import nl.codio.forms.Form;
import nl.codio.forms.Item;
import nl.codio.model.answer.Claim;
import nl.codio.model.answer.Kinds;
import nl.codio.model.answer.Who;

/**
 * The talk after a workshop (handbook 3.4, step 1). Its questions 4, 5, 7 and 8 are answered by the
 * actions themselves.
 *
 * @param planned the day of the talk, known before the workshop (R164)
 * @param held the claim that it took place (R250)
 */
public record FollowUp(
    Optional<Located<LocalDate>> planned,
    Optional<Located<Claim>> held,
    List<Located<Who>> with,
    Optional<Located<String>> concrete,
    Optional<Located<String>> widerProcesses,
    Optional<Item<Correction>> correction,
    Optional<Located<String>> progress,
    Optional<Located<String>> goalReached) {

  /** Whether the project itself has to change course, by whom and how (R256). */
  public record Correction(List<Located<Who>> by, Optional<Located<String>> manner) {

    static Correction read(Form form) {
      return new Correction(
          form.many("door", Kinds.WHO, INTERNAL),
          form.one("wijze", Kinds.TEXT, INTERNAL, expected(FOLLOW_UP)));
    }
  }

  static FollowUp read(Form form) {
    return new FollowUp(
        form.one("gepland", Kinds.DAY, INTERNAL, askedBy("R164"), expected(PREPARATION)),
        form.one("gehouden", Kinds.CLAIM, INTERNAL, CLAIMS, askedBy("R253")),
        form.many("met", Kinds.WHO, INTERNAL, askedBy("R253")),
        form.one("concreet", Kinds.TEXT, INTERNAL, askedBy("R254"), expected(FOLLOW_UP)),
        form.one("bredere-processen", Kinds.TEXT, INTERNAL, askedBy("R255"), expected(FOLLOW_UP)),
        form.group("bijsturing", Correction::read, askedBy("R256")),
        form.one("voortgang", Kinds.TEXT, INTERNAL, askedBy("R259"), expected(FOLLOW_UP)),
        form.one("doel-bereikt", Kinds.TEXT, INTERNAL, askedBy("R267"), expected(FOLLOW_UP)));
  }
}
