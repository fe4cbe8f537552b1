package nl.codio.report.picture;

/**
 * A rectangle around a middle.
 *
 * @param x that of the middle
 * @param y that of the middle
 */
record Box(double x, double y, double width, double height) {

  /** The area that it shares with another. */
  double overlap(Box other) {
    double across = shared(x, width, other.x, other.width);
    double down = shared(y, height, other.y, other.height);
    return across * down;
  }

  private static double shared(double a, double lengthA, double b, double lengthB) {
    double end = Math.min(a + lengthA / 2, b + lengthB / 2);
    return Math.max(0, end - Math.max(a - lengthA / 2, b - lengthB / 2));
  }
}
