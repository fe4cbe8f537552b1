package nl.codio.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which text of a file it was: that of an editor, or that of some moment on disk. */
final class Stamp {

  private final Optional<byte[]> open;
  private final Optional<FileTime> modified;
  private final long size;

  private Stamp(Optional<byte[]> open, Optional<FileTime> modified, long size) {
    this.open = open;
    this.modified = modified;
    this.size = size;
  }

  static Stamp of(Path file, OpenFiles files) {
    Optional<byte[]> open = files.bytes(file);
    if (open.isPresent()) {
      return new Stamp(open, Optional.empty(), 0);
    }
    try {
      BasicFileAttributes disk = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(open, Optional.of(disk.lastModifiedTime()), disk.size());
    } catch (IOException gone) {
      return new Stamp(open, Optional.empty(), -1);
    }
  }

  /** Whether an editor has the file open. */
  boolean isOpen() {
    return open.isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stamp stamp
        && size == stamp.size
        && modified.equals(stamp.modified)
        && open.isPresent() == stamp.open.isPresent()
        && (open.isEmpty() || open.get() == stamp.open.get());
  }

  @Override
  public int hashCode() {
    return modified.hashCode() + Long.hashCode(size);
  }
}
