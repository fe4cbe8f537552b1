package nl.codio.report.poster;

import java.util.List;
import nl.codio.report.Poster;
import nl.codio.report.Word;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.ChecksFit.Asked;
import nl.codio.report.poster.ValuesFit.Wanted;

/**
 * What a poster says, in plain text: read once, and tried in many frames.
 *
 * @param values of each foundation the values that want to be shown
 * @param actions of each the texts of its cells
 * @param checks the questions, with what is answered
 */
record Texts(List<List<Wanted>> values, List<List<String>> actions, List<Asked> checks) {

  static Texts of(Poster poster, Words words) {
    return new Texts(
        poster.foundations().stream().map(it -> wanted(it, words)).toList(),
        poster.actions().stream().map(it -> cells(it, words)).toList(),
        poster.checklist().stream().map(it -> asked(it, words)).toList());
  }

  private static List<Wanted> wanted(Poster.Foundation foundation, Words words) {
    return foundation.chosen().stream()
        .map(it -> new Wanted(it.name(), it.accent(), words.plain(it.why())))
        .toList();
  }

  private static List<String> cells(Poster.Task task, Words words) {
    return List.of(
        task.id(), words.plain(task.text()), String.join(", ", task.holders()), term(task, words));
  }

  /** When it is done, and whether that is over. */
  private static String term(Poster.Task task, Words words) {
    String term = words.date(task.term());
    boolean over = task.state().equals("gereed") || task.state().equals("vervallen");
    if (!over) {
      return term;
    }
    String state = words.text("report.poster.state." + task.state());
    return term.isBlank() ? state : term + " (" + state + ")";
  }

  private static Asked asked(Poster.Check check, Words words) {
    return new Asked(
        check.ticked(), words.text("report.note." + check.key()), answer(check.answer(), words));
  }

  private static String answer(Word answer, Words words) {
    return answer.key().isBlank()
        ? words.plain(answer.own())
        : words.text("report.word." + answer.key());
  }
}
