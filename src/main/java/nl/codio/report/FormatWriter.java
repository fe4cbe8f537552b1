package nl.codio.report;

import java.io.IOException;
import java.io.OutputStream;

/** Makes files of one format. */
public interface FormatWriter {

  /**
   * Writes a document; nothing is written when it cannot be made.
   *
   * @return what is to be told to whoever asked for it
   * @throws IOException when the document cannot be made, or the stream fails
   */
  Remarks write(Document document, Edition edition, OutputStream out) throws IOException;
}
