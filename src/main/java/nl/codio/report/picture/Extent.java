package nl.codio.report.picture;

/** The part of the drawing paper that a picture takes. */
record Extent(double left, double top, double right, double bottom) {

  /** Where a circle around the origin lies. */
  static Extent circle(double radius) {
    return new Extent(-radius, -radius, radius, radius);
  }

  /** This extent and a point. */
  Extent with(double x, double y) {
    return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  /** This extent, so much lower. */
  Extent lower(double by) {
    return new Extent(left, top, right, bottom + by);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
