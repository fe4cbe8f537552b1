package nl.codio.report;

import java.util.List;

/**
 * Something said under a fixed heading.
 *
 * @param key the heading, told as {@code report.note.<key>}
 * @param answers what was said; empty is an empty cell
 */
public record Note(String key, List<Answer> answers) {

  /** Copies the answers and leaves out the empty ones. */
  public Note {
    answers = Answer.given(answers);
  }

  /** A heading and a text in Markdown. */
  public static Note of(String key, String markdown) {
    return new Note(key, List.of(Answer.text(markdown)));
  }
}
