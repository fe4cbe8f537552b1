package nl.codio.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Writes a PDF with a line near its beginning that says what made it, so that codio knows its own
 * work again without reading the whole.
 */
final class MarkedFile extends COSWriter {

  private final String version;

  MarkedFile(OutputStream out, String version) {
    super(out, CompressParameters.DEFAULT_COMPRESSION);
    this.version = version;
  }

  @Override
  protected void doWriteHeader(COSDocument document) throws IOException {
    super.doWriteHeader(document);
    String mark = "% generator: codio " + version.replaceAll("[^ -~]", "");
    getStandardOutput().write(mark.getBytes(StandardCharsets.US_ASCII));
    getStandardOutput().writeEOL();
  }
}
