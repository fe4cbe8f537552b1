package nl.codio.report.picture;

import nl.codio.report.text.Characters;

/** An SVG picture in the making. Every text passes through here and stays text. */
public final class Svg {

  private final StringBuilder out = new StringBuilder();
  private final String id;

  /**
   * Opens a picture.
   *
   * @param extent what it takes of the paper
   * @param title what it shows, in a few words
   * @param description all that it shows
   */
  Svg(String id, Extent extent, String title, String description, String font) {
    this(
        id,
        extent,
        Numbers.of(extent.width()),
        Numbers.of(extent.height()),
        title,
        description,
        font);
  }

  private Svg(
      String id,
      Extent extent,
      String wide,
      String high,
      String title,
      String description,
      String font) {
    this.id = id;
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "viewBox",
        Numbers.of(extent.left())
            + " "
            + Numbers.of(extent.top())
            + " "
            + Numbers.of(extent.width())
            + " "
            + Numbers.of(extent.height()),
        "width",
        wide,
        "height",
        high,
        "role",
        "img",
        "aria-labelledby",
        id("title"),
        "aria-describedby",
        id("desc"),
        "font-family",
        font);
    text("title", title, "id", id("title"));
    text("desc", description, "id", id("desc"));
  }

  /**
   * Opens a picture that is a sheet of paper by itself.
   *
   * @param wide how wide the paper is, such as {@code 841mm}
   * @param high how high it is
   * @param title what it shows, in a few words
   * @param description all that it shows
   */
  public static Svg ofPaper(
      double width,
      double height,
      String wide,
      String high,
      String title,
      String description,
      String font) {
    Extent paper = new Extent(0, 0, width, height);
    return new Svg("blad", paper, wide, high, title, description, font);
  }

  /** An id that no other picture of the page has. */
  String id(String name) {
    return id + "-" + name;
  }

  /** Opens an element; attributes are pairs of a name and a text or number. */
  public void open(String tag, Object... attributes) {
    tag(tag, attributes);
    out.append(">\n");
  }

  public void close(String tag) {
    out.append("</").append(tag).append(">\n");
  }

  /** An element without content. */
  public void element(String tag, Object... attributes) {
    tag(tag, attributes);
    out.append("/>\n");
  }

  /** An element with text. */
  public void text(String tag, String content, Object... attributes) {
    tag(tag, attributes);
    out.append('>').append(escaped(content)).append("</").append(tag).append(">\n");
  }

  /** Text along a path of this picture, around the middle of it. */
  void textAlong(String path, String content, Object... attributes) {
    tag("text", attributes);
    out.append(" text-anchor=\"middle\">");
    // A plain href is not known to every renderer of PDF.
    tag("textPath", "xlink:href", "#" + id(path), "startOffset", "50%");
    out.append('>').append(escaped(content)).append("</textPath></text>\n");
  }

  /** The whole picture. */
  public String end() {
    close("svg");
    return out.toString();
  }

  private void tag(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String text = value instanceof Number number ? Numbers.of(number.doubleValue()) : value + "";
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(text)).append('"');
    }
  }

  private static String escaped(String text) {
    return Characters.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", " ");
  }
}
