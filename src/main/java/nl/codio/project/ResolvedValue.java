package nl.codio.project;

import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Principle;

/**
 * A value that a name stands for: one of the framework, or an own one.
 *
 * @param id what tells it from other values, however its name is spelled
 * @param name how it is called where it is declared
 * @param principle the principle that it works out; absent when an own value names none that is
 *     known
 * @param definition what it means; empty when an own value does not say
 * @param declared where an own value is declared; absent for one of the 32
 */
public record ResolvedValue(
    String id,
    String name,
    Optional<Principle> principle,
    String definition,
    Optional<Place> declared) {

  /** A value of this name. */
  static ResolvedValue named(
      String name, Optional<Principle> principle, String definition, Optional<Place> declared) {
    return new ResolvedValue(Spelling.fold(name), name, principle, definition, declared);
  }

  /** Whether it is a value of the organisation or the case itself. */
  public boolean isOwn() {
    return declared.isPresent();
  }
}
