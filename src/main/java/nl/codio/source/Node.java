package nl.codio.source;

import nl.codio.diagnostics.Place;

/** A part of a YAML tree that knows where it stands. */
public sealed interface Node permits ScalarNode, SequenceNode, MappingNode {

  /** Where it stands, from its first to its last character. */
  Place place();

  /**
   * Whether nothing is filled in here: a key without a value, {@code ''}, {@code null}, {@code ~},
   * or a list or mapping of nothing but such.
   */
  boolean isEmpty();
}
