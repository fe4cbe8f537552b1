package nl.codio.report.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what tokens come to. A row of references may be as long as the file: it is walked
 * without recursion, each token once. As in CSS, tokens that refer to each other in a circle have
 * no value.
 */
final class Resolver {

  private final Map<String, String> given;
  private final Map<String, Optional<String>> done = new HashMap<>();

  Resolver(Map<String, String> given) {
    this.given = given;
  }

  synchronized Optional<String> resolve(String name) {
    Deque<String> path = new ArrayDeque<>();
    Set<String> open = new LinkedHashSet<>();
    path.push(name);
    while (!path.isEmpty()) {
      String top = path.peek();
      String value = given.get(top);
      if (done.containsKey(top) || value == null) {
        done.putIfAbsent(path.pop(), Optional.empty());
        continue;
      }
      open.add(top);
      Optional<String> next =
          References.in(value).stream().filter(one -> !done.containsKey(one)).findFirst();
      if (next.isEmpty()) {
        done.put(top, References.fill(value, this::known).filter(Resolver::isFit));
      } else if (open.contains(next.get())) {
        giveUp(path, next.get());
      } else {
        path.push(next.get());
      }
    }
    return known(name);
  }

  /** Everything on the path back to this token refers to itself by a detour. */
  private void giveUp(Deque<String> path, String end) {
    for (String name : path) {
      done.put(name, Optional.empty());
      if (name.equals(end)) {
        return;
      }
    }
  }

  private Optional<String> known(String name) {
    return done.getOrDefault(name, Optional.empty());
  }

  /** Parts that could do no harm may together. */
  private static boolean isFit(String value) {
    return !value.isEmpty() && TokenValue.of(value).fault().isEmpty();
  }
}
