package nl.codio.report.picture;

import java.util.List;

/**
 * Writes text from a ring outward; on the left half it turns over, so that nobody reads upside
 * down.
 *
 * @param svg where
 * @param start the radius at which it starts, or on the left half ends
 * @param room how long it may be
 */
record Spoke(Svg svg, double start, double room) {

  private static final int ONE_LINE = 20;
  private static final double SMALLEST = 11;

  /** The text along the angle, on two lines when it has more than twenty characters. */
  void write(String text, boolean bold, double angle, String colour) {
    Letters letters = new Letters(text.length() > ONE_LINE ? 15.5 : 17, bold);
    List<String> lines = text.length() > ONE_LINE ? letters.halves(text) : List.of(text);
    Letters fitting = letters.fitting(lines, room, SMALLEST);
    boolean left = angle > 180;
    String turn = "rotate(" + Numbers.of(left ? angle + 90 : angle - 90) + ")";
    double leading = fitting.size() * 1.15;
    for (int i = 0; i < lines.size(); i++) {
      double below = (i - (lines.size() - 1) / 2.0) * leading + 0.35 * fitting.size();
      svg.text(
          "text",
          fitting.shortened(lines.get(i), room),
          "transform",
          turn,
          "x",
          left ? -start : start,
          "y",
          below,
          "text-anchor",
          left ? "end" : "start",
          "font-size",
          fitting.size(),
          "font-weight",
          bold ? 700 : 400,
          "fill",
          colour);
    }
  }
}
