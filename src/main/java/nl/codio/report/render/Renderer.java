package nl.codio.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.codio.report.Document;
import nl.codio.report.Edition;
import nl.codio.report.Format;
import nl.codio.report.FormatWriter;
import nl.codio.report.Remarks;
import nl.codio.report.odt.OdtWriter;
import nl.codio.report.pdf.PdfWriter;
import nl.codio.report.templates.Library;
import nl.codio.report.templates.Markup;
import nl.codio.report.templates.TextWriter;

/**
 * Makes documents in a format and an edition. The same record, format and edition give the same
 * bytes, on every machine and day. One renderer serves any number of documents and threads.
 */
public final class Renderer {

  private final String version;
  private final Library library;
  private final Map<Format, FormatWriter> writers = new ConcurrentHashMap<>();

  /**
   * A renderer that signs its work.
   *
   * @param version the version of codio, for the generator mark
   */
  public Renderer(String version) {
    this(version, Library.codio());
  }

  /**
   * A renderer with other templates than codio's alone.
   *
   * @param version the version of codio, for the generator mark
   */
  public Renderer(String version, Library library) {
    this.version = version;
    this.library = library;
  }

  /**
   * Writes a document. Nothing is written when it cannot be made.
   *
   * @return what is to be told to whoever asked for it
   * @throws IOException when the document cannot be made, or the stream fails
   */
  public Remarks render(Document document, Format format, Edition edition, OutputStream out)
      throws IOException {
    return writers.computeIfAbsent(format, this::writer).write(document, edition, out);
  }

  private FormatWriter writer(Format format) {
    return switch (format) {
      case HTML -> new TextWriter(Markup.HTML, library, version);
      case MARKDOWN -> new TextWriter(Markup.MARKDOWN, library, version);
      case PDF -> new PdfWriter(library, version);
      case SVG -> new SvgWriter(version);
      case ODT -> new OdtWriter(library, version);
    };
  }
}
