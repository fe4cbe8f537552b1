package nl.codio.report.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * The value framework as three rings: foundation, principle, value (bijlage 1 and 2), with what was
 * chosen of it. Without choices it is the framework itself.
 *
 * @param foundations in the handbook's order
 * @param elsewhere own values of which no principle is known: told, and drawn nowhere
 */
public record ValueWheel(List<Foundation> foundations, List<Field> elsewhere) implements Picture {

  /** Copies the lists. */
  public ValueWheel {
    foundations = List.copyOf(foundations);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The values of the framework, in their order. */
  Stream<Field> values() {
    return principles().flatMap(principle -> principle.values().stream());
  }

  /** The own values, those without a principle last. */
  Stream<Field> own() {
    return Stream.concat(
        principles().flatMap(principle -> principle.own().stream()), elsewhere.stream());
  }

  /** Values of both kinds. */
  Stream<Field> all() {
    return Stream.concat(values(), own());
  }

  Stream<Principle> principles() {
    return foundations.stream().flatMap(foundation -> foundation.principles().stream());
  }

  /**
   * A foundation.
   *
   * @param id {@code democratie}, {@code rechtsstaat} or {@code bestuurskracht}
   * @param name its name in the handbook
   * @param mark ●, ■ or ▲
   * @param principles those under it, in the handbook's order
   */
  public record Foundation(String id, String name, String mark, List<Principle> principles) {

    /** Copies the principles. */
    public Foundation {
      principles = List.copyOf(principles);
    }

    int size() {
      return principles.stream().mapToInt(principle -> principle.values().size()).sum();
    }
  }

  /**
   * A principle.
   *
   * @param name its name in the handbook
   * @param values those of the framework
   * @param own those of the organisation or the workshop, a dashed field behind the others
   */
  public record Principle(String name, List<Field> values, List<Field> own) {

    /** Copies the values. */
    public Principle {
      values = List.copyOf(values);
      own = List.copyOf(own);
    }
  }

  /**
   * A value.
   *
   * @param name its name as the framework writes it, or as its own
   * @param chosen whether it was chosen: full colour and a tick
   * @param accent whether it is an accent value: an edge outside the ring
   */
  public record Field(String name, boolean chosen, boolean accent) {}
}
