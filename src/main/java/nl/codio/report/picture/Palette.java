package nl.codio.report.picture;

import nl.codio.model.OwnTheme;
import nl.codio.report.theme.Theme;

/**
 * The colours of a picture, each as {@code #rrggbb}: who makes a PDF knows no custom properties. A
 * theme fills it in.
 *
 * @param paper what is drawn on, and text on a full colour
 * @param ink text and lines that carry meaning
 * @param muted text of the second rank
 * @param rule lines without meaning
 * @param late what is late
 * @param done what is done
 * @param font a CSS list of font families
 */
public record Palette(
    String paper,
    String ink,
    String muted,
    String rule,
    String late,
    String done,
    Hue democratie,
    Hue rechtsstaat,
    Hue bestuurskracht,
    String font) {

  /** Codio's own look. */
  public static Palette own() {
    return of(Theme.own(OwnTheme.NEUTRAL));
  }

  /** The colours of this look. */
  public static Palette of(Theme theme) {
    return new Palette(
        theme.page().plain(),
        color("document", theme),
        color("document-subtle", theme),
        color("document-border", theme),
        color("late", theme),
        color("done", theme),
        hue("democratie", theme),
        hue("rechtsstaat", theme),
        hue("bestuurskracht", theme),
        theme
            .tokens()
            .resolve("--codio-document-font-family")
            .orElse("sans-serif")
            .replace('"', '\''));
  }

  private static Hue hue(String foundation, Theme theme) {
    return new Hue(color(foundation, theme), color(foundation + "-background", theme));
  }

  private static String color(String name, Theme theme) {
    return theme.color("--codio-" + name + "-color").orElseGet(theme::page).plain();
  }

  /** The colour of a foundation, by its id; that of ink where there is none. */
  public Hue of(String foundation) {
    return switch (foundation) {
      case "democratie" -> democratie;
      case "rechtsstaat" -> rechtsstaat;
      case "bestuurskracht" -> bestuurskracht;
      default -> new Hue(ink, paper);
    };
  }

  /**
   * The colour of a foundation.
   *
   * @param full for lines, and for a field that has text in {@code paper} on it
   * @param tint for a field that has text in {@code ink} on it
   */
  public record Hue(String full, String tint) {}
}
