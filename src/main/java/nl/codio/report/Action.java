package nl.codio.report;

import java.util.List;

/**
 * An action that secures values (R308); its holders and its state are extra (I26).
 *
 * @param id the id within its file, such as A1; blank when it has none yet
 * @param text Markdown
 * @param values the names of the values it secures
 * @param holders functions or names; the first pulls
 * @param from the ISO day or term from which it holds; mostly blank
 * @param term an ISO day, month, quarter, half year or year, or {@code doorlopend}; blank when
 *     there is none
 * @param state {@code open}, {@code loopt}, {@code gereed}, {@code bijgesteld} or {@code vervallen}
 * @param daysLate days past its term on the day of the report; 0 when it is not late
 * @param notes what else is known, under its own heading: {@code decision}, {@code target-groups},
 *     {@code changes}, {@code follows}, {@code obstacle}, {@code first-term}
 * @param remark {@code toelichting}, Markdown
 */
public record Action(
    String id,
    String text,
    List<Phrase> values,
    List<String> holders,
    String from,
    String term,
    String state,
    int daysLate,
    List<Note> notes,
    String remark) {

  /** Copies the lists. */
  public Action {
    values = List.copyOf(values);
    holders = List.copyOf(holders);
    notes = List.copyOf(notes);
  }

  /**
   * An action that is usable elsewhere too (R309).
   *
   * @param id as in the list of actions
   * @param text the action, Markdown
   * @param projects for which other projects, Markdown; blank when not
   * @param organisation for the organisation as a whole, Markdown; blank when not
   */
  public record Wider(String id, String text, String projects, String organisation) {}
}
