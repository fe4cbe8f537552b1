package nl.codio.source;

import nl.codio.diagnostics.Place;

/**
 * A text, number, date or word, kept as it was written.
 *
 * @param text what stands there, without quotes; YAML does not turn {@code no} or {@code 13:30}
 *     into something else
 * @param style how it was written
 */
public record ScalarNode(String text, Style style, Place place) implements Node {

  /** How a scalar is written. */
  public enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** On lines of its own, behind {@code |} or {@code >}. */
    BLOCK
  }

  @Override
  public boolean isEmpty() {
    return text.isBlank() || (style == Style.PLAIN && isNullWord());
  }

  private boolean isNullWord() {
    return text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL");
  }
}
