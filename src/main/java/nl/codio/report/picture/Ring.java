package nl.codio.report.picture;

import java.util.List;
import java.util.stream.IntStream;
import nl.codio.report.picture.TensionGraph.Edge;

/** The order of a graph's nodes around a ring, in which few edges cross. */
final class Ring {

  private final List<Edge> edges;
  private final int[] places;

  private Ring(int nodes, List<Edge> edges) {
    this.edges = edges;
    this.places = IntStream.range(0, nodes).toArray();
  }

  /** The place of each node, from 0. */
  static int[] places(int nodes, List<Edge> edges) {
    Ring ring = new Ring(nodes, edges);
    while (ring.improved()) {}
    return ring.places;
  }

  /** Swaps the first two nodes found that leave fewer crossings, or the same with shorter edges. */
  private boolean improved() {
    long cost = cost();
    for (int a = 0; a < places.length; a++) {
      for (int b = a + 1; b < places.length; b++) {
        swap(a, b);
        if (cost() < cost) {
          return true;
        }
        swap(a, b);
      }
    }
    return false;
  }

  private void swap(int a, int b) {
    int place = places[a];
    places[a] = places[b];
    places[b] = place;
  }

  private long cost() {
    long cost = 0;
    for (int i = 0; i < edges.size(); i++) {
      cost += length(edges.get(i));
      for (int j = i + 1; j < edges.size(); j++) {
        cost += cross(edges.get(i), edges.get(j)) ? 1000 : 0;
      }
    }
    return cost;
  }

  private int length(Edge edge) {
    int apart = Math.abs(place(edge, 0) - place(edge, 1));
    return Math.min(apart, places.length - apart);
  }

  private boolean cross(Edge one, Edge other) {
    int from = Math.min(place(one, 0), place(one, 1));
    int to = Math.max(place(one, 0), place(one, 1));
    return within(place(other, 0), from, to) != within(place(other, 1), from, to)
        && !touches(place(other, 0), from, to)
        && !touches(place(other, 1), from, to);
  }

  private int place(Edge edge, int end) {
    return places[edge.between().get(end)];
  }

  private static boolean within(int place, int from, int to) {
    return place > from && place < to;
  }

  private static boolean touches(int place, int from, int to) {
    return place == from || place == to;
  }
}
