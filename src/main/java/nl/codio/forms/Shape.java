package nl.codio.forms;

import java.util.List;
import java.util.function.Function;

/**
 * How an answer looks in a file, as far as that can be seen without knowing what it means. What a
 * tool that knows nothing of codio can check.
 */
public sealed interface Shape {

  /** Any text. */
  record Text() implements Shape {}

  /** A text that names something, so that it holds no comma. */
  record Name() implements Shape {}

  /**
   * One of a closed list.
   *
   * @param truths whether {@code true} and {@code false} are read as well
   */
  record Words(List<String> words, boolean truths) implements Shape {

    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * A text with a fixed spelling.
   *
   * @param expression a regular expression for the whole text
   * @param number whether a bare number is spelled so too
   * @param truths whether {@code true} and {@code false} are read as well
   */
  record Pattern(String expression, boolean number, boolean truths) implements Shape {}

  /** Bare text, or a group of keys that this reads. */
  record TextOrGroup(Function<Form, ?> read) implements Shape {}
}
