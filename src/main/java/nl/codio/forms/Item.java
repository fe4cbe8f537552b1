package nl.codio.forms;

import java.util.Optional;
import java.util.Set;
import nl.codio.diagnostics.Located;
import nl.codio.diagnostics.Place;

/**
 * A group or an item of a list in which something is filled in. Any of them may carry a {@code
 * toelichting}, which the report prints at its row.
 *
 * @param value what was read
 * @param place where it stands
 * @param remark its {@code toelichting}, Markdown
 * @param unread the keys behind which something stands that was not taken as an answer
 */
public record Item<T>(T value, Place place, Optional<Located<String>> remark, Set<String> unread) {

  /** Copies the set. */
  public Item {
    unread = Set.copyOf(unread);
  }

  /** The key of the remark: no record asks it, since it may stand in every group and item. */
  public static final String REMARK_KEY = "toelichting";
}
