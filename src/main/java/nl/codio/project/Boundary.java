package nl.codio.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far the paths in a file lead.
 *
 * @param folder the folder that no path leaves, absolute: the git repository, else the project
 * @param links whether a link in it may lead out of it
 */
public record Boundary(Path folder, Links links) {

  /** What the paths in a project stay within: its git repository or, without git, the project. */
  static Boundary around(Path root, Links links) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new Boundary(folder, links);
      }
    }
    return new Boundary(root, links);
  }

  /** Whether a path stays within it, as it is written. */
  boolean encloses(Path location) {
    return location.startsWith(folder);
  }

  /** Whether a file is there, and within it also when links lead to it. */
  public boolean reaches(Path location) {
    try {
      Path real = location.toRealPath();
      return links == Links.FOLLOWED || real.startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
