package nl.codio.report.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.codio.report.tree.Elements;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;

/**
 * Codio's own font inside a document, so that it looks the same where the font is not installed:
 * all letters of languages in Latin script, so that a colleague can go on in it, and not the rest,
 * which would make a document of 50 kB one of 1.3 MB.
 */
final class FontFiles {

  private static final String FAMILY = "Noto Sans";

  /** Upright letters; slanted ones are made of them. */
  private static final List<String> NAMES = List.of("NotoSans-Regular", "NotoSans-Bold");

  /** First and last of each range: Latin with all accents, punctuation, currencies, the minus. */
  private static final int[][] KEPT = {
    {0x20, 0x24F}, {0x1E00, 0x1EFF}, {0x2000, 0x206F}, {0x20A0, 0x20BF}, {0x2212, 0x2212}
  };

  /** Without those that name glyphs by their old number, such as kerning. */
  private static final List<String> TABLES =
      List.of(
          "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "OS/2", "post", "prep");

  private FontFiles() {}

  /** Made when a document first needs them. */
  private static final class Made {
    private static final Map<String, byte[]> FILES = make();
  }

  /** Names them in the declaration of codio's own font, if there is one; the files, by path. */
  static Map<String, byte[]> nameIn(Element declarations) {
    Optional<Element> own =
        Elements.in(declarations).stream()
            .filter(face -> face.getAttribute("style:name").equals(FAMILY))
            .findFirst();
    own.ifPresent(FontFiles::name);
    return own.isPresent() ? Made.FILES : Map.of();
  }

  private static void name(Element face) {
    Element source = Elements.append(face, "svg:font-face-src");
    for (String path : Made.FILES.keySet()) {
      Element file = Elements.append(source, "svg:font-face-uri");
      file.setAttribute("xlink:href", path);
      file.setAttribute("xlink:type", "simple");
      Elements.append(file, "svg:font-face-format").setAttribute("svg:string", "truetype");
    }
  }

  private static Map<String, byte[]> make() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : NAMES) {
      files.put("Fonts/" + name + ".ttf", reduced("/nl/codio/fonts/" + name + ".ttf"));
    }
    return Collections.unmodifiableMap(files);
  }

  private static byte[] reduced(String resource) {
    try (InputStream in =
            Objects.requireNonNull(FontFiles.class.getResourceAsStream(resource), resource);
        TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter letters = new TTFSubsetter(whole, TABLES);
      for (int[] range : KEPT) {
        for (int letter = range[0]; letter <= range[1]; letter++) {
          letters.add(letter);
        }
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      letters.writeToStream(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
