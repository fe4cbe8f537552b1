package nl.codio.report;

/**
 * Words in the language in which they stand, so that a document in another one can say so.
 *
 * @param text the words
 * @param language the two letters of the language; blank for the language in which people wrote
 *     ({@link Edition#written()})
 */
public record Phrase(String text, String language) {

  /** Words as somebody wrote them in a file. */
  public static Phrase written(String text) {
    return new Phrase(text, "");
  }

  /** The words alone: what a template shows that prints a phrase as it is. */
  @Override
  public String toString() {
    return text;
  }
}
