package nl.codio.report;

import nl.codio.model.OwnTheme;
import nl.codio.report.theme.Theme;

/**
 * The house style of a document.
 *
 * @param theme its look
 * @param logo the organisation's logo
 * @param footer the organisation's own line at the foot; blank when it has none
 */
public record Style(Theme theme, Logo logo, String footer) {

  /**
   * A logo.
   *
   * @param data the picture as a {@code data:} address; blank when there is none
   * @param alternative what it shows, in words; blank when it adds nothing to the text beside it
   */
  public record Logo(String data, String alternative) {

    /** No logo. */
    public static Logo none() {
      return new Logo("", "");
    }
  }

  /** Codio's own look. */
  public static Style own() {
    return new Style(Theme.own(OwnTheme.NEUTRAL), Logo.none(), "");
  }

  /**
   * What its look says and reports read, as CSS declarations, one a line; blank for codio's own
   * look.
   */
  public String declarations() {
    return theme.declarations();
  }
}
