package nl.codio.report.poster;

import java.util.List;
import nl.codio.report.picture.Signs;
import nl.codio.report.picture.Svg;
import nl.codio.report.poster.Sheet.Line;

/** Draws on the sheet, in hundredths of its width. */
final class Ink {

  /** A hundredth of the width, in the units of the drawing. */
  static final double UNIT = 10;

  private final Svg svg;
  private final Signs signs;

  Ink(Svg svg) {
    this.svg = svg;
    this.signs = new Signs(svg);
  }

  String end() {
    return svg.end();
  }

  /** Text on a line of this height, in the middle of it. */
  void text(double left, double top, double line, double size, String colour, String text) {
    text(left, top, line, size, colour, List.of(text));
  }

  /** Lines of text below each other; gives where the next one comes. */
  double text(
      double left, double top, double line, double size, String colour, List<String> lines) {
    return write(left, top, line, size, colour, lines, "font-weight", "400");
  }

  void bold(double left, double top, double line, double size, String colour, String text) {
    bold(left, top, line, size, colour, List.of(text));
  }

  double bold(
      double left, double top, double line, double size, String colour, List<String> lines) {
    return write(left, top, line, size, colour, lines, "font-weight", "700");
  }

  void italic(double left, double top, double line, double size, String colour, String text) {
    italic(left, top, line, size, colour, List.of(text));
  }

  double italic(
      double left, double top, double line, double size, String colour, List<String> lines) {
    return write(left, top, line, size, colour, lines, "font-style", "italic");
  }

  /** The heading of a block. */
  void title(Line title, String colour) {
    bold(title.left(), title.top(), 1.6 * title.size(), title.size(), colour, title.text());
  }

  private double write(
      double left,
      double from,
      double line,
      double size,
      String colour,
      List<String> lines,
      String what,
      String how) {
    double top = from;
    for (String text : lines) {
      if (!text.isBlank()) {
        svg.text(
            "text",
            text,
            "x",
            left * UNIT,
            "y",
            (top + line / 2 + size * 0.36) * UNIT,
            "font-size",
            size * UNIT,
            what,
            how,
            "fill",
            colour);
      }
      top += line;
    }
    return top;
  }

  void fill(Area area, String colour) {
    rectangle(area, colour, "none", 0);
  }

  void box(Area area, double width, String colour) {
    rectangle(area, "none", colour, width);
  }

  private void rectangle(Area area, String fill, String stroke, double width) {
    svg.element(
        "rect",
        "x",
        area.left() * UNIT,
        "y",
        area.top() * UNIT,
        "width",
        area.width() * UNIT,
        "height",
        area.height() * UNIT,
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        width * UNIT);
  }

  void line(double from, double to, double y, double width, String colour) {
    stroke(from, to, y, width, colour, "none");
  }

  /** A thin line from above to below. */
  void upright(double x, double from, double to, String colour) {
    svg.element(
        "path",
        "d",
        "M" + number(x) + " " + number(from) + "V" + number(to),
        "stroke",
        colour,
        "stroke-width",
        0.07 * UNIT,
        "fill",
        "none");
  }

  /** A line to write on. */
  void dotted(double from, double to, double y, String colour) {
    stroke(from, to, y, 0.08, colour, "1 3");
  }

  private void stroke(
      double from, double to, double y, double width, String colour, String dashes) {
    svg.element(
        "path",
        "d",
        "M" + number(from) + " " + number(y) + "H" + number(to),
        "stroke",
        colour,
        "stroke-width",
        width * UNIT,
        "stroke-dasharray",
        dashes,
        "fill",
        "none");
  }

  private static String number(double value) {
    return Long.toString(Math.round(value * UNIT));
  }

  /** The mark of an accent value: a ring around a point. */
  void ring(double x, double y, double size, String colour) {
    svg.element(
        "circle",
        "cx",
        x * UNIT,
        "cy",
        y * UNIT,
        "r",
        size * 0.42 * UNIT,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        size * 0.13 * UNIT);
    svg.element("circle", "cx", x * UNIT, "cy", y * UNIT, "r", size * 0.17 * UNIT, "fill", colour);
  }

  void sign(String foundation, double x, double y, double size, String colour) {
    signs.foundation(foundation, x * UNIT, y * UNIT, size * UNIT, colour);
  }

  void tick(double x, double y, double size, String colour) {
    signs.tick(x * UNIT, y * UNIT, size * UNIT, colour);
  }
}
