package nl.codio.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what someone may have meant with a name that is not there. */
public final class NearestNames {

  private static final int AT_MOST = 3;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int FAR = Integer.MAX_VALUE;

  private NearestNames() {}

  /**
   * The candidates that {@code word} may have been meant as, the likeliest first, at most three. A
   * candidate is near when one or a few letters differ (more in a long word), or when one of its
   * words begins with {@code word}. Two that are equally near keep the order of {@code candidates}.
   */
  public static List<String> nearest(String word, Collection<String> candidates) {
    String typed = Spelling.fold(word);
    Map<String, Integer> near = new LinkedHashMap<>();
    for (String candidate : candidates) {
      int steps = steps(typed, candidate);
      if (steps != FAR) {
        near.putIfAbsent(candidate, steps);
      }
    }
    List<String> nearest = new ArrayList<>();
    for (int steps = 0; steps <= allowed(typed) && nearest.size() < AT_MOST; steps++) {
      for (Map.Entry<String, Integer> entry : near.entrySet()) {
        if (entry.getValue() == steps && nearest.size() < AT_MOST) {
          nearest.add(entry.getKey());
        }
      }
    }
    return List.copyOf(nearest);
  }

  private static int steps(String typed, String candidate) {
    if (typed.isEmpty()) {
      return FAR;
    }
    String name = Spelling.fold(candidate);
    int allowed = allowed(typed);
    if (Math.abs(name.length() - typed.length()) <= allowed) {
      int distance = distance(typed, name);
      if (distance <= allowed) {
        return distance;
      }
    }
    return begins(typed, candidate) ? 1 : FAR;
  }

  private static int allowed(String typed) {
    return Math.max(1, Math.min(3, (typed.length() + 2) / 4));
  }

  private static boolean begins(String typed, String candidate) {
    if (typed.length() < SHORTEST_BEGINNING) {
      return false;
    }
    String words = Spelling.kebab(candidate);
    return Spelling.fold(candidate).startsWith(typed) || words.contains("-" + typed);
  }

  /** Letters to add, drop or change, or neighbours to swap (optimal string alignment). */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(from, i, to, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
