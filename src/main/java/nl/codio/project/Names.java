package nl.codio.project;

import java.nio.file.Path;

/**
 * How files are called to the user: relative to the folder in which the command runs, unless they
 * have nothing in common with it but the top of the disk.
 *
 * @param folder the current folder, absolute
 */
public record Names(Path folder) {

  /** The name of a file at this absolute location. */
  public Path of(Path location) {
    return sharesAFolderWith(location) && !location.equals(folder)
        ? folder.relativize(location)
        : location;
  }

  private boolean sharesAFolderWith(Path location) {
    Path root = folder.getRoot();
    return root != null
        && root.equals(location.getRoot())
        && folder.getNameCount() > 0
        && location.getNameCount() > 0
        && folder.getName(0).equals(location.getName(0));
  }
}
