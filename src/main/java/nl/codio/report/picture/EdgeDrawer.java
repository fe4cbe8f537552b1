package nl.codio.report.picture;

import static nl.codio.report.picture.Numbers.point;

import java.util.ArrayList;
import java.util.List;

/** Draws the lines between the nodes of a graph, and their words where there is room. */
final class EdgeDrawer {

  private static final double[] ALONG = {.5, .42, .58, .34, .66, .27, .73, .2, .8};
  private static final double SIZE = 14;
  private static final double HIDES_LINE = 400;
  private static final int STEPS = 60;

  private final Svg svg;
  private final Palette palette;
  private final List<Box> nodes;
  private final List<Box> taken;
  private final List<Box[]> lines = new ArrayList<>();

  /**
   * The lines of a graph.
   *
   * @param nodes where its nodes lie
   */
  EdgeDrawer(Svg svg, Palette palette, List<Box> nodes) {
    this.svg = svg;
    this.palette = palette;
    this.nodes = List.copyOf(nodes);
    this.taken = new ArrayList<>(nodes);
  }

  /** The line between two nodes, or from each of more nodes to the point where they meet. */
  void draw(List<Box> ends, boolean unbroken) {
    Box meets = ends.size() == 2 ? ends.get(1) : meeting(ends);
    for (Box end : ends.size() == 2 ? ends.subList(0, 1) : ends) {
      lines.add(new Box[] {end, meets});
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

  /** The word of a line, at the place where it hides least, or where more than two lines meet. */
  void label(List<Box> ends, String word) {
    if (ends.size() < 2) {
      return;
    }
    double width = Letters.regular(SIZE).width(word) + 12;
    Box best = sized(meeting(ends), width);
    if (ends.size() == 2) {
      double least = Double.MAX_VALUE;
      for (double along : ALONG) {
        Box box = sized(between(ends.get(0), ends.get(1), along), width);
        double hidden = taken.stream().mapToDouble(box::overlap).sum() + HIDES_LINE * crossed(box);
        if (hidden < least) {
          least = hidden;
          best = box;
        }
      }
    }
    taken.add(best);
    write(best, word);
  }

  private void write(Box box, String word) {
    svg.element(
        "rect",
        "x",
        box.x() - box.width() / 2,
        "y",
        box.y() - box.height() / 2,
        "width",
        box.width(),
        "height",
        box.height(),
        "fill",
        palette.paper());
    svg.text(
        "text",
        word,
        "x",
        box.x(),
        "y",
        box.y() + .35 * SIZE,
        "font-size",
        SIZE,
        "text-anchor",
        "middle",
        "fill",
        palette.ink());
  }

  /** How many lines a word would hide; its own is one. */
  private long crossed(Box box) {
    return lines.stream().filter(line -> crosses(line[0], line[1], box)).count();
  }

  private static boolean crosses(Box from, Box to, Box box) {
    for (int i = 0; i <= STEPS; i++) {
      Box point = between(from, to, i / (double) STEPS);
      if (new Box(point.x(), point.y(), 1, 1).overlap(box) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where more than two lines meet: in their middle, or so far inward that no node lies there. */
  private Box meeting(List<Box> ends) {
    Box middle = middle(ends);
    Box inward = middle(nodes);
    for (int i = 0; i < 4; i++) {
      Box box = between(middle, inward, i / 4.0);
      if (nodes.stream().allMatch(node -> node.overlap(sized(box, 140)) == 0)) {
        return box;
      }
    }
    return inward;
  }

  private static Box sized(Box at, double width) {
    return new Box(at.x(), at.y(), width, SIZE + 8);
  }

  private static Box between(Box one, Box other, double part) {
    return new Box(
        one.x() + (other.x() - one.x()) * part, one.y() + (other.y() - one.y()) * part, 0, 0);
  }

  private static Box middle(List<Box> boxes) {
    double x = boxes.stream().mapToDouble(Box::x).average().orElse(0);
    double y = boxes.stream().mapToDouble(Box::y).average().orElse(0);
    return new Box(x, y, 0, 0);
  }
}
