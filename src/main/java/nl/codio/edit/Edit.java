package nl.codio.edit;

import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;

/**
 * A stretch of a text that gets other characters.
 *
 * @param start the index of its first character, in chars of the text without a byte-order mark
 * @param end the index just after its last character; equal to {@code start} where something is
 *     only put in
 * @param replacement what comes in its place
 */
public record Edit(int start, int end, String replacement) {

  /**
   * Checks that it does not end before it starts.
   *
   * @throws IllegalArgumentException when it does
   */
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such stretch: " + start + "-" + end);
    }
  }

  /** Replaces what stands at this place. */
  public static Edit replace(SourceText source, Span span, String replacement) {
    return new Edit(source.indexOf(span.start()), source.indexOf(span.end()), replacement);
  }

  /** Puts a text in before the character of this index. */
  public static Edit insert(int index, String text) {
    return new Edit(index, index, text);
  }

  /** Whether the two cannot both be made, since it would matter which goes first. */
  boolean clashesWith(Edit other) {
    boolean samePlace = start == end && other.start == other.end && start == other.start;
    return samePlace || (start < other.end && other.start < end);
  }
}
