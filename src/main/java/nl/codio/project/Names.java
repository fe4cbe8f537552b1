package nl.codio.project;

import java.nio.file.Path;

/**
 * How files are called to the user: relative to the folder in which the command runs, wherever that
 * can be.
 *
 * @param folder the current folder, absolute
 */
public record Names(Path folder) {

  /** The name of a file at this absolute location. */
  public Path of(Path location) {
    boolean sameRoot = folder.getRoot() != null && folder.getRoot().equals(location.getRoot());
    return sameRoot && !location.equals(folder) ? folder.relativize(location) : location;
  }
}
