package nl.codio.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.NearestNames;
import nl.codio.diagnostics.Spelling;

/**
 * All things of one kind in the handbook's order, to be found by name. A name is compared without
 * capitals, accents, hyphens and spaces.
 *
 * @param <T> the kind
 */
public final class Lexicon<T extends Named> {

  private static final int AT_MOST = 3;

  private final List<T> all;
  private final Map<String, T> byName = new HashMap<>();
  private final Map<String, T> proposed = new HashMap<>();

  /**
   * @throws IllegalStateException when two things would answer to one name
   */
  Lexicon(List<T> all) {
    this.all = List.copyOf(all);
    for (T thing : all) {
      put(byName, thing.id(), thing);
      put(byName, thing.name(), thing);
      thing.aliases().forEach(alias -> put(byName, alias, thing));
      thing.proposedFor().forEach(word -> put(proposed, word, thing));
    }
  }

  /** All, in the handbook's order. */
  public List<T> all() {
    return all;
  }

  /** The one with this name, alias or id. A word at which it is merely proposed finds nothing. */
  public Optional<T> find(String name) {
    T exact = byName.get(name);
    return Optional.ofNullable(exact == null ? byName.get(Spelling.fold(name)) : exact);
  }

  /**
   * Names that may have been meant, the likeliest first, at most three: what is proposed at this
   * word, then what is spelled nearly so.
   */
  public List<String> nearest(String name) {
    Set<String> nearest = new LinkedHashSet<>();
    Optional.ofNullable(proposed.get(Spelling.fold(name))).ifPresent(it -> nearest.add(it.name()));
    Map<String, String> names = new LinkedHashMap<>();
    for (T thing : all) {
      names.put(thing.name(), thing.name());
      thing.aliases().forEach(alias -> names.put(alias, thing.name()));
    }
    for (String spelling : NearestNames.nearest(name, names.keySet())) {
      nearest.add(names.getOrDefault(spelling, spelling));
    }
    List<String> ordered = new ArrayList<>(nearest);
    return List.copyOf(ordered.subList(0, Math.min(AT_MOST, ordered.size())));
  }

  private static <T extends Named> void put(Map<String, T> names, String name, T thing) {
    names.put(name, thing);
    T other = names.put(Spelling.fold(name), thing);
    if (other != null && !other.id().equals(thing.id())) {
      throw new IllegalStateException("two things are called " + name);
    }
  }
}
