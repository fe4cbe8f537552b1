package nl.codio.report.picture;

import java.util.stream.Collectors;
import nl.codio.report.picture.TensionGraph.Edge;

/**
 * Tells what the graph of tensions shows.
 *
 * @param graph the graph
 * @param words the language
 */
record GraphWords(TensionGraph graph, Words words) {

  /** What is shown, in a few words. */
  String title() {
    long weighed = graph.edges().stream().filter(Edge::weighed).count();
    return words.text("report.picture.tensions.title", graph.edges().size(), weighed);
  }

  /** Every tension: between what, and whether it is weighed. */
  String description() {
    return graph.edges().stream()
        .map(
            edge ->
                edge.between().stream()
                        .map(node -> graph.nodes().get(node).name())
                        .collect(Collectors.joining(" – "))
                    + ": "
                    + state(edge))
        .collect(Collectors.joining("; "));
  }

  String state(Edge edge) {
    return words.text("report.picture.tensions." + (edge.weighed() ? "weighed" : "open"));
  }
}
