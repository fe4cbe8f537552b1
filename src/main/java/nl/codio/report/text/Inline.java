package nl.codio.report.text;

import java.util.List;

/** A part of a line. */
sealed interface Inline {

  /** Plain characters, without any markup or escaping. */
  record Text(String text) implements Inline {}

  record Code(String text) implements Inline {}

  record Emphasis(List<Inline> content) implements Inline {}

  record Strong(List<Inline> content) implements Inline {}

  /** A link; that its address is safe is what {@link Address} says. */
  record Link(Address address, List<Inline> content) implements Inline {}

  /** A line break that the writer meant, or one that only wraps the source. */
  record Break(boolean meant) implements Inline {}
}
