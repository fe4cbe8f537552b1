package nl.codio.report.picture;

import java.util.List;

/**
 * Tensions as a graph: the values, or actions, that pull in different directions (R218-R221).
 *
 * @param nodes each value or action once
 * @param edges the tensions
 */
public record TensionGraph(List<Node> nodes, List<Edge> edges) implements Picture {

  /** Copies the lists. */
  public TensionGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A value or an action.
   *
   * @param name the name of the value, or the id of the action
   * @param foundation the id of its foundation; blank when it is an action or unknown
   * @param own whether it is an own value
   */
  public record Node(String name, String foundation, boolean own) {}

  /**
   * A tension.
   *
   * @param between indices of nodes
   * @param weighed whether it is told how it was weighed
   */
  public record Edge(List<Integer> between, boolean weighed) {

    /** Copies the indices. */
    public Edge {
      between = List.copyOf(between);
    }
  }
}
