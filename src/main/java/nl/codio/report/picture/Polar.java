package nl.codio.report.picture;

/** Shapes around the origin. Angles are degrees, clockwise from the top. */
final class Polar {

  private Polar() {}

  /** A field between two radii and two angles, held off its neighbours by a gap. */
  static String sector(double inner, double outer, double from, double to, double gap) {
    double in = degrees(gap, inner);
    double out = degrees(gap, outer);
    return "M"
        + point(inner, from + in)
        + "L"
        + point(outer, from + out)
        + arcTo(outer, to - out, to - from > 180, true)
        + "L"
        + point(inner, to - in)
        + arcTo(inner, from + in, to - from > 180, false)
        + "Z";
  }

  /** A line for text in the middle of a ring, which reads from left to right on either half. */
  static String baseline(double radius, double size, double from, double to) {
    double shift = 0.35 * size;
    boolean large = to - from > 180;
    return turned((from + to) / 2)
        ? "M" + point(radius + shift, to) + arcTo(radius + shift, from, large, false)
        : "M" + point(radius - shift, from) + arcTo(radius - shift, to, large, true);
  }

  /** Whether text along an arc at this angle runs against the clock. */
  static boolean turned(double angle) {
    return angle > 90 && angle < 270;
  }

  /** The angle that a length takes at a radius. */
  static double degrees(double length, double radius) {
    return StrictMath.toDegrees(length / radius);
  }

  /** The length that an angle takes at a radius. */
  static double length(double degrees, double radius) {
    return StrictMath.toRadians(degrees) * radius;
  }

  static String point(double radius, double angle) {
    return Numbers.point(x(radius, angle), y(radius, angle));
  }

  static double x(double radius, double angle) {
    return radius * StrictMath.sin(StrictMath.toRadians(angle));
  }

  static double y(double radius, double angle) {
    return -radius * StrictMath.cos(StrictMath.toRadians(angle));
  }

  private static String arcTo(double radius, double angle, boolean large, boolean clockwise) {
    String size = Numbers.of(radius);
    return "A"
        + size
        + " "
        + size
        + " 0 "
        + (large ? "1 " : "0 ")
        + (clockwise ? "1 " : "0 ")
        + point(radius, angle);
  }
}
