package nl.codio.report.picture;

/** Signs that are drawn, for a font may lack them: each in a square of a size around a point. */
public final class Signs {

  private final Svg svg;

  /** Signs in this picture. */
  public Signs(Svg svg) {
    this.svg = svg;
  }

  /** The mark of a foundation: ●, ■ or ▲; nothing where there is none. */
  public void foundation(String id, double x, double y, double size, String colour) {
    double half = size / 2;
    switch (id) {
      case "democratie" -> svg.element("circle", "cx", x, "cy", y, "r", half, "fill", colour);
      case "rechtsstaat" ->
          svg.element(
              "rect",
              "x",
              x - half * 0.9,
              "y",
              y - half * 0.9,
              "width",
              size * 0.9,
              "height",
              size * 0.9,
              "fill",
              colour);
      case "bestuurskracht" ->
          svg.element("path", "d", lines(x, y, half, -1, .9, 0, -.9, 1, .9) + "Z", "fill", colour);
      default -> {}
    }
  }

  /** The sign of an action's state. */
  void state(String state, double x, double y, double size, String colour) {
    double half = size / 2;
    switch (state) {
      case "gereed" -> tick(x, y, size, colour);
      case "late" ->
          stroke(lines(x, y, half, 0, -1, 0, .25) + lines(x, y, half, 0, .8, 0, .95), size, colour);
      case "vervallen" ->
          stroke(
              lines(x, y, half, -.7, -.7, .7, .7) + lines(x, y, half, -.7, .7, .7, -.7),
              size,
              colour);
      case "bijgesteld" ->
          stroke(
              lines(x, y, half, -.9, .6, .9, .6)
                  + lines(x, y, half, .3, .1, .9, .6, .3, 1.1)
                  + lines(x, y, half, .9, -.5, -.9, -.5)
                  + lines(x, y, half, -.3, 0, -.9, -.5, -.3, -1),
              size,
              colour);
      case "loopt" -> stroke(lines(x, y, half, -.4, -.8, .5, 0, -.4, .8), size, colour);
      default ->
          svg.element(
              "circle",
              "cx",
              x,
              "cy",
              y,
              "r",
              half * 0.75,
              "fill",
              "none",
              "stroke",
              colour,
              "stroke-width",
              size / 7);
    }
  }

  /** A tick, ✓. */
  public void tick(double x, double y, double size, String colour) {
    stroke(lines(x, y, size / 2, -.8, .1, -.25, .7, .85, -.7), size, colour);
  }

  private void stroke(String path, double size, String colour) {
    svg.element(
        "path",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        size / 6,
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }

  private static String lines(double x, double y, double half, double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L')
          .append(Numbers.point(x + half * points[i], y + half * points[i + 1]));
    }
    return path.toString();
  }
}
