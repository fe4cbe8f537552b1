package nl.codio.report.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.FormatWriter;
import nl.codio.report.Remarks;
import nl.codio.report.templates.Library;
import nl.codio.report.templates.Markup;
import nl.codio.report.templates.Templates;
import nl.codio.report.theme.Theme;
import nl.codio.report.tree.Elements;
import nl.codio.report.tree.FilledTree;
import org.w3c.dom.Element;

/** Makes OpenDocument texts (ODF 1.3). */
public final class OdtWriter implements FormatWriter {

  private final Templates templates;
  private final String version;

  /**
   * A writer that signs its work.
   *
   * @param library the templates
   * @param version the version of codio, for the generator mark
   */
  public OdtWriter(Library library, String version) {
    this.templates = new Templates(Markup.ODT, library);
    this.version = version;
  }

  @Override
  public Remarks write(Document document, Edition edition, OutputStream out) throws IOException {
    Templates.Filled filled = templates.fill(document, edition, version);
    OdtPackage.write(files(filled.text(), edition.style().theme()), out);
    return Remarks.of(filled.shownPlain(), filled.left());
  }

  /** The files of the package, of the flat document that the templates made. */
  private static Map<String, byte[]> files(String filled, Theme theme) throws IOException {
    Element document = FilledTree.read(filled).getDocumentElement();
    Element body = part(document, "office:body");
    Element automaticStyles = part(document, "office:automatic-styles");
    Flow.mend(body);
    Place.apply(body);
    Direction.mark(body, automaticStyles);
    Languages.mark(body, automaticStyles);
    Tables.layOut(body, automaticStyles);
    Element fonts = part(document, "office:font-face-decls");
    StyleTokens.fill(document, theme, new FontFaces(fonts));
    Map<String, byte[]> letters = FontFiles.nameIn(fonts);
    Map<String, byte[]> pictures = Pictures.takeOut(body);
    Map<String, byte[]> files = OdtParts.of(document);
    files.putAll(pictures);
    files.putAll(letters);
    return files;
  }

  private static Element part(Element document, String name) throws IOException {
    Optional<Element> part = Elements.first(document, name);
    return part.orElseThrow(() -> new IOException("the templates made no " + name));
  }
}
