package nl.codio.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.codio.report.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a report, metadata included. */
final class ReadableText {

  private ReadableText() {}

  static String of(Format format, Path file) throws IOException {
    return switch (format) {
      case HTML, MARKDOWN, SVG -> Files.readString(file);
      case ODT -> ofParts(file);
      case PDF -> ofPages(file);
    };
  }

  /** One part of a package, such as {@code content.xml}. */
  static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String ofParts(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(part.getName()).append('\n');
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  /** Also what stands beside the pages: bookmarks, alternative texts, metadata. */
  private static String ofPages(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().writeText(document, text);
      document.setAllSecurityToBeRemoved(true);
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      document.save(plain, CompressParameters.NO_COMPRESSION);
      text.append(plain.toString(StandardCharsets.ISO_8859_1));
      text.append(plain.toString(StandardCharsets.UTF_16BE));
    }
    return text.toString();
  }
}
