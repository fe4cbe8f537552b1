package nl.codio.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What a file says of when it was made and which file it is: the same each time it is made. */
final class Signature {

  private Signature() {}

  /** Puts the day of the report, and a number that follows from its text, in the place of now. */
  static void put(PDDocument document, String text, String day) throws IOException {
    PDDocumentInformation facts = document.getDocumentInformation();
    Optional<LocalDate> date = parse(day);
    facts.setCreationDate(date.map(Signature::calendar).orElse(null));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    String metadata =
        new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
            .replaceAll(
                "(?s)\\s*<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                date.map(it -> "<xmp:CreateDate>" + it + "T00:00:00Z</xmp:CreateDate>").orElse(""));
    catalog.getMetadata().importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
    for (PDOutputIntent colors : catalog.getOutputIntents()) {
      nameNoPlatform(colors.getDestOutputIntent());
    }
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    document.setDocumentId(UUID.nameUUIDFromBytes(all).getMostSignificantBits());
  }

  /** Each version of Java names another platform in the usual colours (bytes 40-43). */
  private static void nameNoPlatform(COSStream colors) throws IOException {
    byte[] profile;
    try (InputStream in = colors.createInputStream()) {
      profile = in.readAllBytes();
    }
    Arrays.fill(profile, 40, 44, (byte) 0);
    try (OutputStream out = colors.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(profile);
    }
  }

  private static Optional<LocalDate> parse(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static Calendar calendar(LocalDate day) {
    return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
  }
}
