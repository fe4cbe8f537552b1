package nl.codio.lsp;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What an editor says to a server; some of it can be held back, to arrive all at once. */
final class Wire extends FilterOutputStream {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;

  Wire(OutputStream server) {
    super(server);
  }

  /** Nothing of what is said meanwhile arrives before all of it is said. */
  void together(Runnable talk) throws IOException {
    holding = true;
    talk.run();
    holding = false;
    held.writeTo(out);
    held.reset();
    out.flush();
  }

  @Override
  public void write(int one) throws IOException {
    (holding ? held : out).write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    (holding ? held : out).write(bytes, from, length);
  }
}
