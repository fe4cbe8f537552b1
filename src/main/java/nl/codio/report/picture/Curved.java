package nl.codio.report.picture;

import java.util.List;

/**
 * Writes text along a ring.
 *
 * @param svg where
 */
record Curved(Svg svg) {

  /** The lines around the middle of a ring, of which {@code radius} is the middle line. */
  void write(
      String name,
      List<String> lines,
      Letters letters,
      double radius,
      double from,
      double to,
      String colour) {
    double leading = letters.size() * 1.2;
    boolean turned = Polar.turned((from + to) / 2);
    for (int i = 0; i < lines.size(); i++) {
      double above = ((lines.size() - 1) / 2.0 - i) * leading;
      String path = name + "-" + (i + 1);
      svg.element(
          "path",
          "id",
          svg.id(path),
          "d",
          Polar.baseline(radius + (turned ? -above : above), letters.size(), from, to),
          "fill",
          "none");
      svg.textAlong(
          path,
          lines.get(i),
          "font-size",
          letters.size(),
          "font-weight",
          letters.bold() ? 700 : 400,
          "fill",
          colour);
    }
  }
}
