package nl.codio.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Several files that are written together or not at all: when one cannot be written, or the program
 * is interrupted, everything is put back as it was.
 */
public final class Batch {

  /** What is put back, the last first. */
  private final Deque<Undo> undos = new ArrayDeque<>();

  private final List<Write> writes;
  private boolean over;

  private interface Undo {
    void run() throws IOException;
  }

  /** One file to write. */
  public sealed interface Write {

    /** Where it is written, absolute. */
    Path file();

    /** What will stand in it. */
    byte[] content();
  }

  /** A file that is not there yet. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares writes
  public record Create(Path file, byte[] content) implements Write {}

  /**
   * A file that gets another content.
   *
   * @param before what stood in it when the new content was thought out
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares writes
  public record Change(Path file, byte[] before, byte[] content) implements Write {}

  private Batch(List<Write> writes) {
    this.writes = List.copyOf(writes);
  }

  /** Those files among these that may not be made, because something stands there already. */
  public static List<Path> occupied(List<Write> writes) {
    return writes.stream()
        .filter(Create.class::isInstance)
        .map(Write::file)
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Writes them all.
   *
   * @throws FileAlreadyExistsException when something stands where a file would be made
   * @throws ChangedMeanwhileException when another content stands in a file that is to be changed
   * @throws IOException when one cannot be written; all is then as it was
   */
  public static void write(List<Write> writes) throws IOException {
    List<Path> occupied = occupied(writes);
    if (!occupied.isEmpty()) {
      throw new FileAlreadyExistsException(occupied.get(0).toString());
    }
    new Batch(writes).run();
  }

  private void run() throws IOException {
    Thread interrupted = new Thread(this::putBack);
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      for (Write write : writes) {
        step(write);
      }
      finish();
    } finally {
      putBack();
      forget(interrupted);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // The hook runs, or has run: it puts back what there is to put back.
    }
  }

  /** One file at a time, so that an interruption finds each whole or untouched. */
  private synchronized void step(Write write) throws IOException {
    if (over) {
      throw new IOException("interrupted");
    }
    Path folder = write.file().resolveSibling("");
    makeFolder(folder);
    Path draft = AtomicFile.draft(folder, write.content());
    try {
      if (write instanceof Change change) {
        replace(draft, change);
      } else {
        Files.move(draft, write.file());
        undos.push(() -> Files.deleteIfExists(write.file()));
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void replace(Path draft, Change change) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(change.file()), change.before())) {
      throw new ChangedMeanwhileException(change.file());
    }
    inPlaceOf(change.file(), draft);
    undos.push(() -> restore(change));
  }

  private static void restore(Change change) throws IOException {
    Path draft = AtomicFile.draft(change.file().resolveSibling(""), change.before());
    try {
      inPlaceOf(change.file(), draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void inPlaceOf(Path file, Path draft) throws IOException {
    keepPermissions(file, draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException notPosix) {
      // On Windows a file takes its permissions from its folder.
    }
  }

  private void makeFolder(Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(0, at);
    }
    for (Path each : missing) {
      Files.createDirectory(each);
      undos.push(() -> Files.deleteIfExists(each));
    }
  }

  private synchronized void finish() {
    undos.clear();
  }

  /**
   * Does nothing after all was written. One thing that cannot be put back does not stop the rest.
   */
  private synchronized void putBack() {
    over = true;
    while (!undos.isEmpty()) {
      try {
        undos.pop().run();
      } catch (IOException cannot) {
        // Somebody else changed the folder meanwhile; what is theirs stays.
      }
    }
  }
}
