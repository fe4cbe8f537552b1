package nl.codio.report.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts inside one document: of each only the characters that are used. */
final class DocumentFonts {

  private final PDDocument document;
  private final Typeface typeface;
  private final List<PDFont> used = new ArrayList<>();

  DocumentFonts(PDDocument document, Typeface typeface) {
    this.document = document;
    this.typeface = typeface;
  }

  /** Offers these fonts to the layout; one that it does not ask for stays out of the document. */
  void offer(FontChoice choice, PdfRendererBuilder builder) {
    Face.TEXT.forEach(face -> offer(face, builder));
    choice.fallbacks().forEach(face -> offer(face, builder));
  }

  /** Leaves out the characters that are not used, when all has been drawn. */
  void reduce() throws IOException {
    for (PDFont font : used) {
      font.subset();
    }
  }

  private void offer(Face face, PdfRendererBuilder builder) {
    builder.useFont(new Supplier(face), face.family(), face.weight(), face.style(), true);
  }

  private PDFont embed(Face face) {
    try {
      PDFont font = PDType0Font.load(document, typeface.of(face), true);
      used.add(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Embeds a font when it is first asked for. */
  private final class Supplier extends PDFontSupplier {

    private final Face face;

    Supplier(Face face) {
      super(null);
      this.face = face;
    }

    @Override
    public PDFont supply() {
      return embed(face);
    }
  }
}
