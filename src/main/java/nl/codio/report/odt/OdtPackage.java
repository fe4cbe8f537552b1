package nl.codio.report.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the files of a document as one package. Nothing is compressed: the bytes of what a library
 * compresses differ from one to another, and the beginning of the package says who made it.
 */
final class OdtPackage {

  private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";

  /** A day after the first that a zip can tell: for the first, Java adds a field of its own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OdtPackage() {}

  /** Writes a package of these files, by their paths, in their order. */
  static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("mimetype", MIME_TYPE.getBytes(StandardCharsets.UTF_8));
    all.putAll(files);
    all.put("META-INF/manifest.xml", manifest(files).getBytes(StandardCharsets.UTF_8));
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      byte[] bytes = file.getValue();
      zip.putNextEntry(entry(file.getKey(), bytes));
      zip.write(bytes);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  private static ZipEntry entry(String path, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static String manifest(Map<String, byte[]> files) {
    StringBuilder manifest = new StringBuilder();
    manifest
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<manifest:manifest manifest:version=\"1.3\"")
        .append(" xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n");
    listed(manifest, "/\" manifest:version=\"1.3", MIME_TYPE);
    files.keySet().forEach(path -> listed(manifest, path, mimeType(path)));
    return manifest.append("</manifest:manifest>\n").toString();
  }

  private static void listed(StringBuilder manifest, String path, String mimeType) {
    manifest
        .append("<manifest:file-entry manifest:full-path=\"")
        .append(path)
        .append("\" manifest:media-type=\"")
        .append(mimeType)
        .append("\"/>\n");
  }

  private static String mimeType(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1);
    return switch (extension) {
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      case "ttf" -> "application/x-font-ttf";
      default -> "text/xml";
    };
  }
}
