package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws the lines between the nodes of a graph, and their words where there is room. */
final class EdgeDrawer {

  private static final double[] ALONG = {.5, .42, .58, .34, .66, .27, .73, .2, .8};
  private static final double SIZE = 14;

  private final Svg svg;
  private final Palette palette;
  private final List<Box> taken;

  /**
   * The lines of a graph.
   *
   * @param nodes where its nodes lie
   */
  EdgeDrawer(Svg svg, Palette palette, List<Box> nodes) {
    this.svg = svg;
    this.palette = palette;
    this.taken = new ArrayList<>(nodes);
  }

  /** The line between two nodes, or from each of more nodes to the point where they meet. */
  void draw(List<Box> nodes, boolean unbroken) {
    List<Box> ends = nodes.size() == 2 ? nodes.subList(0, 1) : nodes;
    Box meets = nodes.size() == 2 ? nodes.get(1) : middle(nodes);
    for (Box end : ends) {
      svg.open("g", unbroken ? new Object[0] : new Object[] {"stroke-dasharray", "9 6"});
      svg.element(
          "path",
          "d",
          "M" + point(end.x(), end.y()) + "L" + point(meets.x(), meets.y()),
          "stroke",
          palette.ink(),
          "stroke-width",
          2.2);
      svg.close("g");
    }
  }

  /** The word of a line, at the place where it hides least. */
  void label(List<Box> nodes, String word) {
    if (nodes.size() < 2) {
      return;
    }
    Letters letters = Letters.regular(SIZE);
    Box best = at(nodes, .5, letters.width(word));
    double least = Double.MAX_VALUE;
    for (double along : ALONG) {
      Box box = at(nodes, along, letters.width(word));
      double hidden = taken.stream().mapToDouble(box::overlap).sum();
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
    taken.add(best);
    svg.element(
        "rect",
        "x",
        best.x() - best.width() / 2,
        "y",
        best.y() - best.height() / 2,
        "width",
        best.width(),
        "height",
        best.height(),
        "fill",
        palette.paper());
    svg.text(
        "text",
        word,
        "x",
        best.x(),
        "y",
        best.y() + .35 * SIZE,
        "font-size",
        SIZE,
        "text-anchor",
        "middle",
        "fill",
        palette.ink());
  }

  /** A place for a word: on the line, or where more than two lines meet. */
  private static Box at(List<Box> nodes, double along, double width) {
    Box one = nodes.get(0);
    Box other = nodes.size() == 2 ? nodes.get(1) : middle(nodes);
    double part = nodes.size() == 2 ? along : 1.5 - along;
    return new Box(
        one.x() + (other.x() - one.x()) * Math.min(1, part),
        one.y() + (other.y() - one.y()) * Math.min(1, part),
        width + 12,
        SIZE + 8);
  }

  private static Box middle(List<Box> nodes) {
    double x = nodes.stream().mapToDouble(Box::x).average().orElse(0);
    double y = nodes.stream().mapToDouble(Box::y).average().orElse(0);
    return new Box(x, y, 0, 0);
  }

  private static String point(double x, double y) {
    return Numbers.of(x) + " " + Numbers.of(y);
  }
}
