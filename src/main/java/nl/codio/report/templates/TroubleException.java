package nl.codio.report.templates;

import java.io.IOException;

/** A document was not made, for what its template did. */
public final class TroubleException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  /** What went wrong. */
  public TroubleException(Trouble trouble) {
    super(trouble.toString());
    this.trouble = trouble;
  }

  /** What went wrong. */
  public Trouble trouble() {
    return trouble;
  }
}
