package nl.codio.report;

import java.util.List;

/**
 * What bijlage 5 does not ask and section 3.4 needs (I26): printed below the form, marked as extra.
 *
 * @param participants who took part
 * @param decisions to go on or stop, newest last
 * @param followUp the follow-up talk: {@code planned}, {@code held}, {@code with}, {@code
 *     concrete}, …
 * @param checklist the checklist of the poster and of step 6
 * @param notes what else was recorded: {@code since}, {@code reactions}, {@code learned}, …
 * @param deviations norms that were left on purpose
 */
public record Extras(
    List<Participant> participants,
    List<Decision> decisions,
    List<Note> followUp,
    List<Note> checklist,
    List<Note> notes,
    List<Deviation> deviations) {

  /** Copies the lists. */
  public Extras {
    participants = List.copyOf(participants);
    decisions = List.copyOf(decisions);
    followUp = List.copyOf(followUp);
    checklist = List.copyOf(checklist);
    notes = List.copyOf(notes);
    deviations = List.copyOf(deviations);
  }

  /** Nothing beyond the form. */
  public static Extras none() {
    return new Extras(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Somebody who took part.
   *
   * @param who a function, or a name where that is all there is
   * @param external whether from outside the organisation
   * @param group the group at the table; blank when none
   * @param perspective the perspective brought in; blank when not filled in
   */
  public record Participant(String who, boolean external, Phrase group, String perspective) {}

  /**
   * A decision to go on or to stop.
   *
   * @param day ISO
   * @param by who decided; blank when not filled in
   * @param outcome {@code doorgaan}, {@code onder-voorwaarden}, {@code uitgesteld} or {@code
   *     gestopt}
   * @param reason Markdown
   * @param conditions under which it holds
   * @param remark {@code toelichting}, Markdown
   */
  public record Decision(
      String day,
      String by,
      Word outcome,
      String reason,
      List<Condition> conditions,
      String remark) {

    /** Copies the conditions. */
    public Decision {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A condition of a decision.
   *
   * @param text Markdown
   * @param action the id of the action that fulfils it; blank when none
   * @param met {@code ja}, {@code deels} or {@code nee}; none when not judged
   * @param judged the ISO day of that judgement; blank when not judged
   */
  public record Condition(String text, String action, Word met, String judged) {}

  /**
   * A norm that was left on purpose (comply or explain).
   *
   * @param rule the id of the rule, such as W155
   * @param about the ids, values or groups it is narrowed to; empty when it holds for the file
   * @param reason Markdown
   * @param until the ISO term on which it ends; blank when it does not
   */
  public record Deviation(String rule, List<String> about, String reason, String until) {

    /** Copies what it is about. */
    public Deviation {
      about = List.copyOf(about);
    }
  }
}
