package nl.codio.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that is written whole or not at all: nobody ever reads half of it. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Puts these bytes in the place of whatever stands there, making the folder when it is missing.
   *
   * @throws IOException when that cannot be; the file is then as it was
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path draft = draft(folder, content);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A file that stands where a folder has to be, before this one can be written. */
  public static Optional<Path> inTheWayOf(Path file) {
    Path folder = file.getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).filter(it -> !Files.isDirectory(it));
  }

  /**
   * Writes a draft beside its place. Not a temporary file of the machine's: who may read it is as
   * for any other new file here.
   */
  static Path draft(Path folder, byte[] content) throws IOException {
    Leftovers.sweep(folder);
    Path draft = folder.resolve(Leftovers.nameOfDraft());
    try {
      return Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
  }
}
