package nl.codio.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder within which is written. Its files may come from strangers, who may have put links among
 * them.
 *
 * @param root absolute
 */
public record Enclosure(Path root) {

  /**
   * Whether writing this file stays in the folder, wherever the links on the way to it lead.
   *
   * @param file absolute; it need not be there yet
   */
  public boolean holds(Path file) throws IOException {
    Path inside = file.normalize();
    if (!inside.startsWith(root)) {
      return false;
    }
    Path there = inside;
    while (!there.equals(root) && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = Objects.requireNonNull(there.getParent(), "below the root");
    }
    if (!Files.exists(root)) {
      return true;
    }
    // A link to nowhere has no real path; what it would make is elsewhere.
    return Files.exists(there) && there.toRealPath().startsWith(root.toRealPath());
  }
}
