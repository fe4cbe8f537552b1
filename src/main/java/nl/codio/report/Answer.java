package nl.codio.report;

import java.util.List;

/**
 * A part of what is answered to one question. Whatever is blank does not show; a question whose
 * parts are all blank shows as an empty cell.
 *
 * @param word the answer from a closed list, before the text
 * @param text Markdown
 * @param items the answer as a list, each Markdown
 * @param remark the writer's {@code toelichting}, Markdown
 */
public record Answer(Word word, String text, List<String> items, String remark) {

  /** Copies the items. */
  public Answer {
    items = List.copyOf(items);
  }

  /** An answer in Markdown. */
  public static Answer text(String text) {
    return new Answer(Word.none(), text, List.of(), "");
  }

  /** An answer from a closed list, with what was said about it. */
  public static Answer word(Word word, String text) {
    return new Answer(word, text, List.of(), "");
  }

  /** An answer that is an ISO day or term, told in the report's language. */
  public static Answer term(String iso) {
    return word(Word.own(iso), "");
  }

  /** An answer of several items. */
  public static Answer items(List<String> items) {
    return new Answer(Word.none(), "", items, "");
  }

  /** The same answer with the writer's {@code toelichting}. */
  public Answer remarked(String markdown) {
    return new Answer(word, text, items, markdown);
  }

  /** Those parts of an answer that have something to show. */
  static List<Answer> given(List<Answer> answers) {
    return answers.stream().filter(answer -> !answer.empty()).toList();
  }

  /** Whether there is nothing to show. */
  public boolean empty() {
    return word.key().isBlank()
        && word.own().isBlank()
        && text.isBlank()
        && items.stream().allMatch(String::isBlank)
        && remark.isBlank();
  }
}
