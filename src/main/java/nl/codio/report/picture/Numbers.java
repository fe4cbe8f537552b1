package nl.codio.report.picture;

/**
 * Numbers as they stand in SVG: the same on every machine, without more digits than an eye sees.
 */
final class Numbers {

  private Numbers() {}

  /** A point of a path. */
  static String point(double x, double y) {
    return of(x) + " " + of(y);
  }

  /** With at most two decimals, and no trailing zeros. */
  static String of(double number) {
    long hundredths = Math.round(number * 100);
    long rest = Math.abs(hundredths % 100);
    String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
    if (rest == 0) {
      return whole;
    }
    String decimals = rest < 10 ? "0" + rest : Long.toString(rest);
    return whole + "." + (rest % 10 == 0 ? decimals.substring(0, 1) : decimals);
  }
}
