package nl.codio.pages;

import java.util.List;
import java.util.Optional;

/** One thing that may stand in a file, as its page tells it. Rows lie in each other as keys do. */
public sealed interface Row {

  /**
   * What a key is called and what it asks.
   *
   * @param key as it stands in the file
   * @param path the keys above it too, joined by full stops
   * @param label what it is called
   * @param question the question of the handbook, where it asks one
   */
  record Name(String key, String path, String label, Optional<String> question) {

    /** Whether the label says more than the key. */
    public boolean labelSaysMore() {
      return !label.equalsIgnoreCase(key.replace('-', ' '));
    }
  }

  /**
   * A key that takes an answer.
   *
   * @param notes what may stand there and when, in a few words each
   * @param example an answer
   */
  record Field(Name name, List<String> notes, Optional<String> example) implements Row {

    /** Copies the list. */
    public Field {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A key that holds other keys.
   *
   * @param shortForm how it may be written when only one of them is answered
   */
  record Group(Name name, List<String> notes, Optional<ShortForm> shortForm, List<Row> rows)
      implements Row {

    /** Copies the lists. */
    public Group {
      notes = List.copyOf(notes);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A way to write a group, or an item of a list, in which only one key is answered.
   *
   * @param key the key that is answered so
   * @param written how it looks in the file
   */
  record ShortForm(String key, String written) {}

  /** One of these stands in the file, never two. */
  record Choice(List<Side> sides) implements Row {

    /** Copies the list. */
    public Choice {
      sides = List.copyOf(sides);
    }
  }

  /**
   * What stands there when this is chosen.
   *
   * @param key the key that says so; it is one of the rows
   */
  record Side(String key, List<Row> rows) {

    /** Copies the list. */
    public Side {
      rows = List.copyOf(rows);
    }
  }
}
