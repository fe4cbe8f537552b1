package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.TensionGraph.Edge;
import nl.codio.report.picture.TensionGraph.Node;

/**
 * Draws tensions: what pulls lies on a ring, and each tension is a line with a word, unbroken when
 * it is weighed and dashed when it is not. A tension between more than two meets in a point.
 */
final class GraphDrawer {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 40;
  private static final double WIDEST = 230;
  private static final int MOST = 14;

  private final TensionGraph graph;
  private final Pencil pencil;
  private final List<Edge> edges = new ArrayList<>();
  private final List<Integer> shown;
  private final List<Box> boxes = new ArrayList<>();

  GraphDrawer(TensionGraph graph, Pencil pencil) {
    this.graph = graph;
    this.pencil = pencil;
    Set<Integer> nodes = new LinkedHashSet<>();
    for (Edge edge : graph.edges()) {
      Set<Integer> more = new LinkedHashSet<>(nodes);
      more.addAll(edge.between());
      if (more.size() <= MOST) {
        nodes = more;
        edges.add(new Edge(List.copyOf(new LinkedHashSet<>(edge.between())), edge.weighed()));
      }
    }
    this.shown = List.copyOf(nodes);
  }

  String draw(String id) {
    GraphWords words = new GraphWords(graph, pencil.words());
    double radius = 84 + 19 * Math.max(0, shown.size() - 3);
    double middle = radius + HEIGHT / 2 + 6;
    int more = graph.edges().size() - edges.size();
    Svg svg =
        new Svg(
            id,
            WIDTH,
            2 * middle + (more > 0 ? 30 : 0),
            words.title(),
            words.description(),
            pencil.palette().font());
    place(middle, radius);
    EdgeDrawer lines = new EdgeDrawer(svg, pencil.palette(), boxes);
    for (Edge edge : edges) {
      lines.draw(
          edge.between().stream().map(node -> boxes.get(shown.indexOf(node))).toList(),
          edge.weighed());
    }
    for (Edge edge : edges) {
      lines.label(
          edge.between().stream().map(node -> boxes.get(shown.indexOf(node))).toList(),
          words.state(edge));
    }
    for (int i = 0; i < shown.size(); i++) {
      node(svg, graph.nodes().get(shown.get(i)), boxes.get(i));
    }
    if (more > 0) {
      svg.text(
          "text",
          pencil.words().text("report.picture.tensions.more", more),
          "x",
          WIDTH / 2,
          "y",
          2 * middle + 18,
          "font-size",
          15,
          "text-anchor",
          "middle",
          "fill",
          pencil.palette().muted());
    }
    return svg.end();
  }

  private void place(double middle, double radius) {
    int[] places = Ring.places(shown.size(), pairs());
    for (int i = 0; i < shown.size(); i++) {
      double angle = StrictMath.toRadians(180 + 360.0 * places[i] / shown.size());
      String name = graph.nodes().get(shown.get(i)).name();
      boxes.add(
          new Box(
              WIDTH / 2 + (WIDTH - WIDEST - 4) / 2 * StrictMath.cos(angle),
              middle + radius * StrictMath.sin(angle),
              Math.min(WIDEST, Letters.bold(16).width(name) + 48),
              HEIGHT));
    }
  }

  /** The edges as pairs of places in the list of nodes that are shown. */
  private List<Edge> pairs() {
    List<Edge> pairs = new ArrayList<>();
    for (Edge edge : edges) {
      for (int i = 1; i < edge.between().size(); i++) {
        int one = shown.indexOf(edge.between().get(i - 1));
        pairs.add(new Edge(List.of(one, shown.indexOf(edge.between().get(i))), edge.weighed()));
      }
    }
    return pairs;
  }

  private void node(Svg svg, Node node, Box box) {
    Hue hue = pencil.palette().of(node.foundation());
    double left = box.x() - box.width() / 2;
    svg.open("g", node.own() ? new Object[] {"stroke-dasharray", "6 4"} : new Object[0]);
    svg.element(
        "rect",
        "x",
        left,
        "y",
        box.y() - box.height() / 2,
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        4,
        "fill",
        hue.tint(),
        "stroke",
        hue.full(),
        "stroke-width",
        2);
    svg.close("g");
    boolean marked = !node.foundation().isBlank();
    new Signs(svg).foundation(node.foundation(), left + 20, box.y(), 13, hue.full());
    svg.text(
        "text",
        Letters.bold(16).shortened(node.name(), box.width() - 48),
        "x",
        marked ? left + 34 : box.x(),
        "y",
        box.y() + 5.6,
        "font-size",
        16,
        "font-weight",
        700,
        "text-anchor",
        marked ? "start" : "middle",
        "fill",
        pencil.palette().ink());
  }
}
