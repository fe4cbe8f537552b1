package nl.codio.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the files in a folder are at one moment, without reading them: another stamp, other files.
 * Folders of tools and of what codio makes itself do not count.
 *
 * @param files when each was written last
 */
record FolderStamp(Map<Path, FileTime> files) {

  private static final Set<String> SKIPPED = Set.of("rapporten", "node_modules");

  static FolderStamp of(Path folder) {
    Map<Path, FileTime> files = new HashMap<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, files));
    } catch (IOException vanished) {
      // What is found so far differs from what was there.
    }
    return new FolderStamp(Map.copyOf(files));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final Map<Path, FileTime> files;

    Visitor(Path top, Map<Path, FileTime> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skipped = SKIPPED.contains(name) || name.startsWith(".");
      return skipped && !folder.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
