package nl.codio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.codio.report.text.PlainText;

/** Makes files of one format. */
interface FormatWriter {

  /**
   * Writes a document; nothing is written when it cannot be made.
   *
   * @return the texts that are shown without their markup
   * @throws IOException when the document cannot be made, or the stream fails
   */
  List<PlainText> write(Document document, Edition edition, OutputStream out) throws IOException;
}
