package nl.codio.files;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody else changed a file after its new content was thought out; theirs stays. */
public final class ChangedMeanwhileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  ChangedMeanwhileException(Path file) {
    super(file + " was changed meanwhile");
    this.file = file;
  }

  /** The file that was changed. */
  public Path file() {
    return file;
  }
}
