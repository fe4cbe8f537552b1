package nl.codio.report.picture;

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

  /** codio's own look. */
  public static Palette own() {
    return new Palette(
        "#ffffff",
        "#1b1f24",
        "#525c67",
        "#c9d0d6",
        "#a3150f",
        "#1a6b2f",
        new Hue("#0b6a6e", "#ddefee"),
        new Hue("#40429c", "#e6e6f6"),
        new Hue("#875400", "#f7ecd8"),
        "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
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
