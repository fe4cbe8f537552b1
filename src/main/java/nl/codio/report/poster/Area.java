package nl.codio.report.poster;

/**
 * A rectangle on the sheet. All measures are hundredths of the sheet's width.
 *
 * @param left from the left edge of the sheet
 * @param top from its upper edge
 */
public record Area(double left, double top, double width, double height) {

  /** How far its right edge is from the left edge of the sheet. */
  public double right() {
    return left + width;
  }

  /** How far its lower edge is from the upper edge of the sheet. */
  public double bottom() {
    return top + height;
  }
}
