package nl.codio.project;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How far the paths in a file lead.
 *
 * @param folder the folder that no path leaves, absolute: the git repository, else the project
 * @param links whether a link in it may lead out of it
 */
public record Boundary(Path folder, Links links) {

  /** Whether a path stays within it, as it is written. */
  boolean encloses(Path location) {
    return location.startsWith(folder);
  }

  /** Whether a file is there, and within it also when links lead to it. */
  boolean reaches(Path location) {
    try {
      Path real = location.toRealPath();
      return links == Links.FOLLOWED || real.startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
