package nl.codio.report.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.FormatWriter;
import nl.codio.report.Remarks;

/** Makes files that are the filled template itself, in UTF-8. */
public final class TextWriter implements FormatWriter {

  private final Templates templates;
  private final String version;

  /**
   * A writer that signs its work.
   *
   * @param library the templates
   * @param version the version of codio, for the generator mark
   */
  public TextWriter(Markup<?> markup, Library library, String version) {
    this.templates = new Templates(markup, library);
    this.version = version;
  }

  @Override
  public Remarks write(Document document, Edition edition, OutputStream out) throws IOException {
    Templates.Filled filled = templates.fill(document, edition, version);
    out.write(filled.text().getBytes(StandardCharsets.UTF_8));
    return Remarks.of(filled.shownPlain(), filled.left());
  }
}
