package nl.codio.report.odt;

/**
 * How wide and how high something is, in centimetres.
 *
 * @param width above 0
 * @param height above 0
 */
record Extent(double width, double height) {

  /** As large as fits in another, in the same proportions. */
  Extent filling(Extent room) {
    double scale = Math.min(room.width / width, room.height / height);
    return new Extent(width * scale, height * scale);
  }

  /** The same, but for what would not fit in another. */
  Extent within(Extent room) {
    return width > room.width || height > room.height ? filling(room) : this;
  }
}
