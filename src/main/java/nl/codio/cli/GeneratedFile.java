package nl.codio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import nl.codio.files.AtomicFile;

/**
 * A file that codio makes. It is replaced whole or not at all, and never when a person wrote it.
 */
final class GeneratedFile {

  /** The generator mark stands at the start of a file. */
  private static final int BEGINNING = 2_000;

  private GeneratedFile() {}

  /**
   * Whether nothing stands there yet, or only what codio made itself.
   *
   * @param marked whether the beginning of a file says that codio made it
   */
  static boolean mayReplace(Path file, Predicate<String> marked) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return marked.test(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    }
  }

  /** Puts this in the place of whatever stands there, making the folder when it is missing. */
  static void replace(Path file, byte[] content) throws IOException {
    AtomicFile.replace(file, content);
  }
}
