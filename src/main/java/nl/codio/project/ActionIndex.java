package nl.codio.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.diagnostics.Located;

/**
 * Finds actions by their id, with or without their workshop, in a time that does not grow with
 * their number: a log may be as long as the list of actions.
 */
final class ActionIndex {

  /** More than one is unclear already; so many can be shown. */
  private static final int MOST = 20;

  private record Key(Optional<String> origin, String id) {}

  private final Optional<String> theCase;
  private final List<ActionBook.Entry> entries;
  private final Map<Key, List<Integer>> places = new HashMap<>();

  /**
   * The actions of one book.
   *
   * @param theCase by which name they are cited elsewhere; absent for measures
   */
  ActionIndex(Optional<String> theCase, List<ActionBook.Entry> entries) {
    this.theCase = theCase;
    this.entries = entries;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      order.add(i);
    }
    // A stable order: of those that were born on one day the first in the files goes first.
    order.sort((one, other) -> entries.get(one).born().compareTo(entries.get(other).born()));
    order.forEach(this::add);
  }

  private void add(int place) {
    ActionBook.Entry entry = entries.get(place);
    entry
        .item()
        .value()
        .id()
        .map(Located::value)
        .ifPresent(
            id -> {
              put(new Key(Optional.empty(), id), place);
              put(new Key(Optional.of(entry.origin()), id), place);
            });
  }

  private void put(Key key, int place) {
    places.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
  }

  /**
   * The places in the list of those that a reference may mean on this day, the oldest first; of
   * very many only some.
   */
  List<Integer> find(String reference, LocalDate on) {
    ActionReference parsed = ActionReference.parse(reference);
    List<Integer> found = new ArrayList<>();
    if (parsed.theCase().isPresent() && !parsed.theCase().equals(theCase)) {
      return found; // that of another case, which may have the same ids
    }
    for (int place : places.getOrDefault(new Key(parsed.origin(), parsed.id()), List.of())) {
      if (found.size() == MOST || entries.get(place).born().isAfter(on)) {
        return found;
      }
      found.add(place);
    }
    return found;
  }
}
