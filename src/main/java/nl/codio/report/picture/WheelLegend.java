package nl.codio.report.picture;

import nl.codio.report.picture.ValueWheel.Field;
import nl.codio.report.picture.ValueWheel.Foundation;

/** The legend of the value wheel, in the corners below it: only what the wheel shows. */
final class WheelLegend {

  private static final double LINE = 28;
  private static final double SIZE = 17;
  private static final double SWATCH = 30;

  private final ValueWheel wheel;
  private final Pencil pencil;
  private final Extent wheelExtent;
  private final double top;

  /**
   * The legend of a wheel.
   *
   * @param extent what the wheel takes
   */
  WheelLegend(ValueWheel wheel, Pencil pencil, Extent extent) {
    this.wheel = wheel;
    this.pencil = pencil;
    this.wheelExtent = extent;
    boolean corners = wheel.principles().allMatch(principle -> principle.own().isEmpty());
    this.top = extent.bottom() + (corners ? -34 : 24);
  }

  /** What the wheel takes with its legend. */
  Extent extent() {
    return wheelExtent.lower(top + 2 * LINE + 12 - wheelExtent.bottom());
  }

  void draw(Svg svg) {
    double y = top;
    for (Foundation foundation : wheel.foundations()) {
      String colour = pencil.palette().of(foundation.id()).full();
      new Signs(svg).foundation(foundation.id(), wheelExtent.left() + 10, y - 6, 16, colour);
      write(svg, wheelExtent.left() + 30, y, foundation.name(), 700, colour);
      y += LINE;
    }
    y = top;
    double x = wheelExtent.right() - 176;
    String ink = pencil.palette().ink();
    if (wheel.all().anyMatch(Field::chosen)) {
      box(svg, x, y, ink, "fill", ink);
      new Signs(svg).tick(x + SWATCH / 2, y - 6, 15, pencil.palette().paper());
      write(svg, x + SWATCH + 10, y, text("chosen"), 400, ink);
      y += LINE;
    }
    if (wheel.all().anyMatch(Field::accent)) {
      svg.element("rect", "x", x, "y", y - 17, "width", SWATCH, "height", 8, "fill", ink);
      svg.element(
          "path",
          "d",
          "M" + Numbers.point(x + .5, y + 2) + "v-7h29v7",
          "fill",
          "none",
          "stroke",
          ink,
          "stroke-width",
          1.2);
      write(svg, x + SWATCH + 10, y, text("accent"), 400, ink);
      y += LINE;
    }
    if (wheel.principles().anyMatch(principle -> !principle.own().isEmpty())) {
      box(svg, x, y, ink, "fill", "none", "stroke-dasharray", "6 4");
      write(svg, x + SWATCH + 10, y, text("own"), 400, ink);
    }
  }

  private String text(String what) {
    return pencil.words().text("report.picture.legend." + what);
  }

  private static void box(Svg svg, double x, double y, String colour, Object... more) {
    svg.open("g", more);
    svg.element(
        "rect",
        "x",
        x,
        "y",
        y - 16,
        "width",
        SWATCH,
        "height",
        20,
        "stroke",
        colour,
        "stroke-width",
        1.6);
    svg.close("g");
  }

  private static void write(Svg svg, double x, double y, String text, int weight, String colour) {
    svg.text(
        "text", text, "x", x, "y", y, "font-size", SIZE, "font-weight", weight, "fill", colour);
  }
}
