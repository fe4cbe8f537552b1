package nl.codio.report;

/**
 * The house style of a document, as far as a project chooses it.
 *
 * @param declarations design tokens as CSS declarations, one a line, without selector; blank for
 *     codio's own look
 * @param footer the organisation's own line at the foot; blank when it has none
 */
public record Style(String declarations, String footer) {

  /** Codio's own look. */
  public static Style own() {
    return new Style("", "");
  }
}
