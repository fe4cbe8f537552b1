package nl.codio.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.codio.report.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that somebody can find in a made file: the text, and what stands beside it, such as metadata,
 * bookmarks and alternative texts. Any white space is one space.
 */
final class Legible {

  private Legible() {}

  static String in(Format format, byte[] file) throws IOException {
    String found =
        switch (format) {
          case HTML, MARKDOWN, SVG -> new String(file, StandardCharsets.UTF_8);
          case ODT -> packed(file);
          case PDF -> printed(file);
        };
    return found.replaceAll("\\s+", " ");
  }

  private static String packed(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append('\n');
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  private static String printed(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> all = new ArrayList<>();
      all.add(new PDFTextStripper().getText(document));
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        strings(object.getObject(), all);
      }
      return String.join("\n", all);
    }
  }

  /** Not behind references: each object is visited once, for itself. */
  private static void strings(COSBase base, List<String> all) throws IOException {
    if (base instanceof COSString string) {
      all.add(string.getString());
    } else if (base instanceof COSArray array) {
      for (COSBase one : array) {
        strings(one, all);
      }
    } else if (base instanceof COSDictionary dictionary) {
      for (COSBase one : dictionary.getValues()) {
        strings(one, all);
      }
      if (base instanceof COSStream stream && "Metadata".equals(stream.getNameAsString("Type"))) {
        all.add(stream.toTextString());
      }
    }
  }
}
