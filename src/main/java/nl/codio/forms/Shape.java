package nl.codio.forms;

import java.util.List;

/**
 * What an answer looks like on paper, for whoever helps to fill in a form: an editor knows nothing
 * of codio's decoder. It says what the decoder takes, or a little more; never less.
 */
public sealed interface Shape {

  /** Any text, number or date. */
  record Text() implements Shape {}

  /**
   * One of a closed list.
   *
   * @param words the words, as they are offered
   * @param also what is taken as well, though nobody is told to write it
   */
  record Words(List<String> words, List<String> also) implements Shape {

    /** Copies the lists. */
    public Words {
      words = List.copyOf(words);
      also = List.copyOf(also);
    }
  }

  /**
   * A text of a fixed form.
   *
   * @param regex what the whole text matches, spaces around it left out; it is the same to Java and
   *     to ECMAScript
   */
  record Pattern(String regex) implements Shape {}

  /** A whole number that is not negative. */
  record WholeNumber() implements Shape {}

  /**
   * A name without a comma. Any is taken; of some the framework knows the names.
   *
   * @param of what it names, by the name of its kind
   */
  record Name(String of) implements Shape {}

  /**
   * Bare text, or a small form.
   *
   * @param parts the questions of that form
   */
  record TextOrGroup(List<Part> parts) implements Shape {

    /** Copies the list. */
    public TextOrGroup {
      parts = List.copyOf(parts);
    }
  }
}
