package nl.codio.report.poster;

import java.util.function.DoublePredicate;
import nl.codio.report.picture.Letters;

/**
 * The letters of the poster, in hundredths of its width. What is set in a scale of 1 is read at
 * three metres; {@link #FLOOR} is what is still read at two metres on A1, and nothing is smaller.
 */
final class Type {

  /** The smallest letters: the floor of every scale, and the size of small print. */
  static final double FLOOR = 0.9;

  /** A line of small print. */
  static final double SMALL_LINE = FLOOR * 1.32;

  static final double NAME = 1.3;
  static final double NAME_LINE = NAME * 1.25;
  static final double TEXT = 1;
  static final double TEXT_LINE = TEXT * 1.32;
  static final double GAP = 0.75;

  /** The room for the mark of an accent value, before its name. */
  static final double RING = 1.6;

  /** The room within a box, left of its text and right of it. */
  static final double PAD = 1.1;

  /** From one line to write on to the next. */
  static final double WRITING = 2.9;

  private static final double STEP = 0.05;

  private Type() {}

  static Letters name(double scale) {
    return Letters.bold(NAME * scale);
  }

  static Letters text(double scale) {
    return Letters.regular(TEXT * scale);
  }

  static Letters strong(double scale) {
    return Letters.bold(TEXT * scale);
  }

  static Letters small() {
    return Letters.regular(FLOOR);
  }

  /** The largest scale in which all fits, but no smaller one than the floor. */
  static double largest(double from, DoublePredicate fits) {
    double tried = from;
    while (tried > FLOOR && !fits.test(tried)) {
      tried = Math.max(FLOOR, Math.round((tried - STEP) * 100) / 100.0);
    }
    return tried;
  }
}
