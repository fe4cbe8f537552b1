package nl.codio.report.picture;

import nl.codio.model.OwnTheme;
import nl.codio.report.theme.Color;
import nl.codio.report.theme.Theme;
import nl.codio.report.theme.Tokens;

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

  private static final Color WHITE = new Color(1, 1, 1, 1);

  /** Codio's own look. */
  public static Palette own() {
    return of(Theme.own(OwnTheme.NEUTRAL));
  }

  /** The colours of this look. */
  public static Palette of(Theme theme) {
    Tokens tokens = theme.tokens();
    Color paper = color("document-background", tokens, WHITE);
    return new Palette(
        paper.plain(),
        plain("document", tokens, paper),
        plain("document-subtle", tokens, paper),
        plain("document-border", tokens, paper),
        plain("late", tokens, paper),
        plain("done", tokens, paper),
        hue("democratie", tokens, paper),
        hue("rechtsstaat", tokens, paper),
        hue("bestuurskracht", tokens, paper),
        tokens.resolve("--codio-document-font-family").orElse("sans-serif").replace('"', '\''));
  }

  private static Hue hue(String foundation, Tokens tokens, Color paper) {
    return new Hue(
        plain(foundation, tokens, paper), plain(foundation + "-background", tokens, paper));
  }

  private static String plain(String name, Tokens tokens, Color paper) {
    return color(name, tokens, paper).plain();
  }

  /** As it shows on paper; a notation that codio does not know is that of its own look. */
  private static Color color(String name, Tokens tokens, Color paper) {
    String token = "--codio-" + name + "-color";
    return tokens
        .resolve(token)
        .flatMap(Color::of)
        .or(() -> Theme.own(OwnTheme.NEUTRAL).tokens().resolve(token).flatMap(Color::of))
        .map(color -> color.on(paper))
        .orElse(paper);
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
