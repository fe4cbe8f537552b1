package nl.codio.lsp;

import java.util.List;
import java.util.Map;

/**
 * What stands at a point in a text, by what the lines around it look like.
 *
 * @param path the keys of the groups around it, from the top of the file; a list adds nothing
 * @param role what it is
 * @param key the key that is written there, or behind which the answer stands; empty for a word
 * @param text what is written there, without quotes
 * @param start the column where it begins, in UTF-16 units from 0
 * @param end the column behind it
 * @param beside the other keys of the group, with what stands behind each on its line
 */
record Cursor(
    List<String> path,
    Role role,
    String key,
    String text,
    int start,
    int end,
    Map<String, String> beside) {

  Cursor {
    path = List.copyOf(path);
    beside = Map.copyOf(beside);
  }

  /** What can stand at a point. */
  enum Role {
    /** A key: a colon follows. */
    KEY,
    /** A word between braces, which can only become a key. */
    BEGUN,
    /** The answer behind a key, or one of a list of answers. */
    VALUE,
    /** A word of which nothing says yet whether it becomes a key or is an answer. */
    WORD
  }

  /** This point in a group that lies deeper, or beside other keys. */
  Cursor in(List<String> groups, Map<String, String> others) {
    return new Cursor(groups, role, key, text, start, end, others);
  }
}
