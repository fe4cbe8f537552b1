package nl.codio.report.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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

  /** Offers the text's own fonts to pictures, in which letters are drawn as lines. */
  static void draw(BatikSVGDrawer pictures) throws IOException {
    for (Face face : Face.TEXT) {
      try {
        pictures.addFontStream(
            () -> DocumentFonts.class.getResourceAsStream(face.resource()),
            face.family(),
            face.weight(),
            face.style());
      } catch (FontFormatException e) {
        throw new IOException(e);
      }
    }
  }

  /** Leaves out the characters that are not used, when all has been drawn. */
  void reduce() throws IOException {
    Set<COSBase> drawn = drawn();
    for (PDFont font : used) {
      // One that was only measured stays out; there is nothing of it to keep.
      if (drawn.contains(font.getCOSObject())) {
        font.subset();
      }
    }
  }

  private Set<COSBase> drawn() {
    Set<COSBase> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (named != null) {
        named.keySet().forEach(name -> fonts.add(named.getDictionaryObject(name)));
      }
    }
    return fonts;
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
