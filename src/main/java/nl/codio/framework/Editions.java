package nl.codio.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of the framework that are known, the newest last. A record is judged by the edition
 * that it names ({@code kader}), so that a new handbook changes nothing in what was written before.
 *
 * @param all at least one
 */
public record Editions(List<Framework> all) {

  /** Puts them in order. */
  public Editions {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no edition");
    }
    List<Framework> inOrder = new ArrayList<>(all);
    inOrder.sort((one, other) -> one.edition().compareTo(other.edition()));
    all = List.copyOf(inOrder);
  }

  /** The editions that come with the program. */
  public static Editions known() {
    return new Editions(List.of(Framework.current()));
  }

  /** The newest. */
  public Framework newest() {
    return all.get(all.size() - 1);
  }

  /** The edition of this day, if it is known. */
  public Optional<Framework> find(LocalDate edition) {
    return all.stream().filter(one -> one.edition().equals(edition)).findFirst();
  }
}
