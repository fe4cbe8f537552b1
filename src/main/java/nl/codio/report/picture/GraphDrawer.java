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
  private static final double HEIGHT = 46;
  private static final double WIDEST = 250;
  private static final double STEP = 98;
  private static final double MARK = 48;
  private static final Letters LETTERS = Letters.bold(16);
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
    double bottom = (HEIGHT + 8) + place();
    int more = graph.edges().size() - edges.size();
    Svg svg =
        new Svg(
            id,
            new Extent(0, 0, WIDTH, bottom + (more > 0 ? 30 : 0)),
            words.title(),
            words.description(),
            pencil.palette().font());
    EdgeDrawer lines = new EdgeDrawer(svg, pencil.palette(), boxes);
    for (Edge edge : edges) {
      lines.draw(ends(edge), edge.weighed());
    }
    for (Edge edge : edges) {
      lines.label(ends(edge), words.state(edge));
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
          bottom + 18,
          "font-size",
          15,
          "text-anchor",
          "middle",
          "fill",
          pencil.palette().muted());
    }
    return svg.end();
  }

  /** Where the nodes of an edge lie. */
  private List<Box> ends(Edge edge) {
    return edge.between().stream().map(node -> boxes.get(shown.indexOf(node))).toList();
  }

  /** Lays the nodes on two bows, each row as far below the one above it, and says how far. */
  private double place() {
    int count = shown.size();
    int[] places = Ring.places(count, pairs());
    double lowest = 0;
    for (int i = 0; i < count; i++) {
      int row = Math.min(places[i], count - places[i]);
      double down = 1 - 4.0 * row / count;
      double aside = (WIDTH - WIDEST - 4) / 2 * StrictMath.sqrt(Math.max(0, 1 - down * down));
      double y = count == 2 ? 0 : row * STEP;
      double x = count == 2 ? 300 * (places[i] * 2 - 1) : places[i] * 2 > count ? -aside : aside;
      boxes.add(
          new Box(
              WIDTH / 2 + x, HEIGHT / 2 + 4 + y, width(graph.nodes().get(shown.get(i))), HEIGHT));
      lowest = Math.max(lowest, y);
    }
    return lowest;
  }

  private static double width(Node node) {
    List<String> lines = lines(node);
    Letters letters = LETTERS.fitting(lines, WIDEST - MARK, 12);
    double widest = lines.stream().mapToDouble(letters::width).max().orElse(0);
    return Math.min(WIDEST, widest + MARK);
  }

  private static List<String> lines(Node node) {
    return node.name().length() > 20 ? LETTERS.halves(node.name()) : List.of(node.name());
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
    List<String> lines = lines(node);
    Letters letters = LETTERS.fitting(lines, WIDEST - MARK, 12);
    for (int i = 0; i < lines.size(); i++) {
      double below = (i - (lines.size() - 1) / 2.0) * letters.size() * 1.15;
      svg.text(
          "text",
          letters.shortened(lines.get(i), box.width() - MARK),
          "x",
          marked ? left + 34 : box.x(),
          "y",
          box.y() + below + 0.35 * letters.size(),
          "font-size",
          letters.size(),
          "font-weight",
          700,
          "text-anchor",
          marked ? "start" : "middle",
          "fill",
          pencil.palette().ink());
    }
  }
}
