package nl.codio.report.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** A text that a template makes, up to a length. */
final class BoundedText extends Writer {

  private static final int MILLION = 1_000_000;
  private static final int MOST = 20 * MILLION;

  private final StringWriter text = new StringWriter();

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    if (text.getBuffer().length() + length > MOST) {
      throw new TroubleException(
          Trouble.of(Trouble.Kind.TOO_LONG, Integer.toString(MOST / MILLION)));
    }
    text.write(characters, from, length);
  }

  @Override
  public void flush() {
    // It goes nowhere.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
