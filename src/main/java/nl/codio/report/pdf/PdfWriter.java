package nl.codio.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.FormatWriter;
import nl.codio.report.Remarks;
import nl.codio.report.templates.Library;
import nl.codio.report.templates.Markup;
import nl.codio.report.templates.Templates;
import nl.codio.report.text.DeepStack;
import nl.codio.report.theme.Tokens;

/** Makes PDF files: PDF/UA-1 and PDF/A-2a, with their fonts inside. */
public final class PdfWriter implements FormatWriter {

  private final Templates templates;
  private final Typeface typeface = new Typeface();
  private final Press press;
  private final String version;

  /**
   * A writer that signs its work.
   *
   * @param library the templates
   * @param version the version of codio, for the generator mark
   */
  public PdfWriter(Library library, String version) {
    this.templates = new Templates(Markup.PDF, library);
    this.version = version;
    this.press = new Press(version, typeface);
  }

  @Override
  public Remarks write(Document document, Edition edition, OutputStream out) throws IOException {
    Templates.Filled filled = templates.fill(document, edition, version);
    FontChoice fonts = FontChoice.of(filled.text(), typeface);
    // Lists within lists are laid out as deep as they are.
    Tokens tokens = edition.style().theme().tokens();
    byte[] made = DeepStack.call(() -> press.print(filled.text(), tokens, fonts, document.day()));
    out.write(made);
    return new Remarks(filled.shownPlain(), fonts.missing(), filled.left());
  }
}
