package nl.codio.output;

import java.nio.file.Path;
import java.util.Optional;
import nl.codio.source.SourceText;

/** Gives the text of a file by the name that findings call it, so that its lines can be shown. */
@FunctionalInterface
public interface SourceTexts {

  /** The text of this file, if it was read. */
  Optional<SourceText> of(Path name);
}
