package nl.codio.diagnostics;

import java.nio.file.Path;

/**
 * A stretch of text in a named file.
 *
 * @param file the file, as the user named it or as it was found
 * @param span where in that file
 */
public record Place(Path file, Span span) {

  /** The file as a whole: its very start. */
  public static Place of(Path file) {
    return new Place(file, Span.FILE_START);
  }
}
