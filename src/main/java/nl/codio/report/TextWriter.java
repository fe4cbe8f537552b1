package nl.codio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.codio.report.text.PlainText;

/** Makes files that are the filled template itself, in UTF-8. */
final class TextWriter implements FormatWriter {

  private final Templates templates;
  private final String version;

  TextWriter(Markup<?> markup, String version) {
    this.templates = new Templates(markup);
    this.version = version;
  }

  @Override
  public List<PlainText> write(Document document, Edition edition, OutputStream out)
      throws IOException {
    Templates.Filled filled = templates.fill(document, edition, version);
    out.write(filled.text().getBytes(StandardCharsets.UTF_8));
    return filled.shownPlain();
  }
}
