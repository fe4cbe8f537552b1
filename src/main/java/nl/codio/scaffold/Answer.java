package nl.codio.scaffold;

import java.util.List;
import java.util.Map;

/** What is already known of a field of an empty form. */
public sealed interface Answer {

  /** A word with a fixed spelling: a number, a date, one of a closed list. */
  record Word(String word) implements Answer {}

  /** A text of a person's. */
  record Text(String text) implements Answer {}

  /** Several short texts. */
  record Texts(List<String> texts) implements Answer {

    /** Copies the list. */
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The items of a list, each by its keys.
   *
   * @param whole whether the keys of which nothing is known stand in each item too
   */
  record Items(List<Map<String, Answer>> items, boolean whole) implements Answer {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Nothing, but items that a person may want to take over: they become comments. */
  record Shown(List<Map<String, Answer>> items) implements Answer {

    /** Copies the list. */
    public Shown {
      items = List.copyOf(items);
    }
  }

  /** Nothing, but an example that a person can take over: lines that become comments. */
  record Example(List<String> lines) implements Answer {

    /** Copies the list. */
    public Example {
      lines = List.copyOf(lines);
    }
  }
}
