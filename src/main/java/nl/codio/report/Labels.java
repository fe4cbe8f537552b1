package nl.codio.report;

/** The headings, questions and fixed words of a report, in one language. */
@FunctionalInterface
public interface Labels {

  /**
   * The text of a key, filled in.
   *
   * @param key a key of the bundle {@code report}, such as {@code report.question.context}
   * @param arguments texts and numbers, in the order of the sentence
   */
  String text(String key, Object... arguments);
}
