package nl.codio.diagnostics;

import java.util.function.Function;

/**
 * Something that was read from a file, with the place where it stands.
 *
 * @param value what was read
 * @param place where it stands
 */
public record Located<T>(T value, Place place) {

  /** The same place with what {@code change} makes of the value. */
  public <R> Located<R> map(Function<? super T, ? extends R> change) {
    return new Located<>(change.apply(value), place);
  }
}
