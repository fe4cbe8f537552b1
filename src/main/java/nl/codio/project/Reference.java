package nl.codio.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.codio.diagnostics.Located;

/** Where a path in a file leads: relative to that file, and never out of the repository. */
final class Reference {

  private Reference() {}

  /**
   * The absolute location that is meant, or nothing when it is no path or leads out of {@code
   * boundary}.
   */
  static Optional<Path> resolve(Path from, Located<String> path, Boundary boundary) {
    try {
      Path given = Path.of(path.value());
      Path folder = from.getParent();
      if (given.isAbsolute() || folder == null) {
        return Optional.empty();
      }
      return Optional.of(folder.resolve(given).normalize()).filter(boundary::encloses);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
