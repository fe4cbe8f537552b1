package nl.codio.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import nl.codio.report.theme.Tokens;
import nl.codio.report.tree.Elements;
import nl.codio.report.tree.FilledTree;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays out a page and prints it. Nothing is fetched from outside: no file, no address. */
final class Press {

  private static final String INSIDE = "data:image/";

  private final String version;
  private final Typeface typeface;
  private final byte[] colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Press(String version, Typeface typeface) {
    this.version = version;
    this.typeface = typeface;
    // It tells the log what it does and does not know of CSS.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * Prints a page.
   *
   * @param xhtml a filled template
   * @param tokens what its style sheet names
   * @param fonts what its text needs
   * @param day the ISO day that the file bears; blank for none
   * @return the file
   * @throws IOException when the page cannot be read or printed
   */
  byte[] print(String xhtml, Tokens tokens, FontChoice fonts, String day) throws IOException {
    Document read = FilledTree.read(xhtml);
    Element page = read.getDocumentElement();
    // The layout knows no custom properties.
    Elements.all(page, "style")
        .forEach(style -> style.setTextContent(tokens.fill(style.getTextContent())));
    Accessibility.complete(page);
    LayoutHints.give(page);
    Outline.addTo(page);
    try (PDDocument document = new PDDocument()) {
      DocumentFonts inside = new DocumentFonts(document, typeface);
      TurnTakingDrawer pictures = new TurnTakingDrawer();
      PdfRendererBuilder builder = builder(document, read);
      builder.useSVGDrawer(pictures);
      inside.offer(fonts, builder);
      if (RightToLeft.isIn(xhtml)) {
        BidiSplitterFactory runs = TextRuns::new;
        builder.useUnicodeBidiSplitter(runs).useUnicodeBidiReorderer(new RightToLeft());
      }
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        if (!Elements.all(page, "svg").isEmpty()) {
          DocumentFonts.draw(pictures.drawer());
        }
        renderer.createPDFWithoutClosing();
      }
      inside.reduce();
      Signature.put(document, xhtml, day);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      // Objects are compressed, which asks for this form of their table.
      document.getDocument().setIsXRefStream(true);
      new MarkedFile(file, version).write(document);
      return file.toByteArray();
    }
  }

  private PdfRendererBuilder builder(PDDocument document, Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.withW3cDocument(page, "");
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colors);
    builder.withProducer("codio " + version);
    builder.useReplacementText("\uFFFD");
    builder.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    return builder;
  }

  private static boolean isInside(String uri) {
    return uri.toLowerCase(Locale.ROOT).startsWith(INSIDE);
  }
}
