package nl.codio.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes it that a reader has seen enough: after {@code codio accents | head} nothing went wrong, so
 * what comes after it is dropped without a word.
 */
final class PatientStream extends FilterOutputStream {

  private boolean dropping;

  PatientStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (dropping) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) {
        throw e;
      }
      dropping = true;
    }
  }
}
