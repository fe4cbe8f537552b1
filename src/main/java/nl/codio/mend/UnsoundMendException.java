package nl.codio.mend;

/** A mended file would say something else than was meant. A bug in codio; nothing was changed. */
public final class UnsoundMendException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsoundMendException(Mend mend) {
    super(mend.title().key() + " at line " + mend.place().span().startLine());
  }
}
