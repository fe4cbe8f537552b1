package nl.codio.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts as they were read: each once, when it is first needed, for any number of documents. */
final class Typeface {

  private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);

  /** The font, read now if it never was. */
  synchronized TrueTypeFont of(Face face) throws IOException {
    TrueTypeFont known = read.get(face);
    if (known != null) {
      return known;
    }
    TrueTypeFont font = parse(face);
    read.put(face, font);
    return font;
  }

  /** Whether the font has a glyph of its own for this character. */
  synchronized boolean has(Face face, int codePoint) throws IOException {
    CmapLookup characters = of(face).getUnicodeCmapLookup();
    return characters.getGlyphId(codePoint) != 0;
  }

  private static TrueTypeFont parse(Face face) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Typeface.class.getResourceAsStream(face.resource()), face.resource())) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
