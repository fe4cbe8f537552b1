package nl.codio.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.model.Content;
import nl.codio.source.SourceText;

/**
 * One file as far as it could be read.
 *
 * @param location where it lies, absolute
 * @param name how it is called to the user
 * @param source its text, if there is any
 * @param document what it holds, if it says what it is
 * @param findings all that is wrong with its reading and its shape
 */
public record ReadFile(
    Path location,
    Path name,
    Optional<SourceText> source,
    Optional<Document<? extends Content>> document,
    List<Finding> findings) {

  /** Copies the findings. */
  public ReadFile {
    findings = List.copyOf(findings);
  }

  /** The folder in which it lies. */
  public Path folder() {
    return location.resolveSibling("").normalize();
  }
}
