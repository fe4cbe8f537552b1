package nl.codio.report.odt;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.apache.batik.gvt.font.GVTGlyphVector;

/** The letters that codio brings along, whatever a drawing asks for. */
final class OwnLetters implements FontFamilyResolver, GVTFontFamily {

  static final OwnLetters INSTANCE = new OwnLetters();

  private static final String FAMILY = "Noto Sans";

  /** Weights go from half to two and a half; bold is 2. */
  private static final float FROM_BOLD = 1.5f;

  /** As Batik measures text. */
  private static final FontRenderContext PLAIN =
      new FontRenderContext(new AffineTransform(), true, true);

  private final Set<Integer> taken = new HashSet<>();
  private final GVTFontFace face = new GVTFontFace(FAMILY);
  private final Font regular = read("NotoSans-Regular");
  private final Font bold = read("NotoSans-Bold");

  private OwnLetters() {}

  private static Font read(String name) {
    String file = "/nl/codio/fonts/" + name + ".ttf";
    try (InputStream in = OwnLetters.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /**
   * Takes the outline of each of these letters by itself. Batik keeps an outline as it is where the
   * letter first stands, less that place; what that leaves behind the comma depends on what was
   * drawn before, and with it the dots.
   */
  void take(String letters) {
    letters.chars().distinct().filter(taken::add).forEach(this::take);
  }

  private void take(int letter) {
    for (Font font : List.of(regular, bold)) {
      GVTGlyphVector alone =
          new AWTGVTFont(font).createGlyphVector(PLAIN, Character.toString((char) letter));
      alone.performDefaultLayout();
      Shape unused = alone.getGlyphOutline(0);
    }
  }

  @Override
  public GVTFontFamily resolve(String family) {
    return this;
  }

  @Override
  public GVTFontFamily resolve(String family, FontFace face) {
    return this;
  }

  @Override
  public GVTFontFamily loadFont(InputStream in, FontFace face) {
    return this;
  }

  @Override
  public GVTFontFamily getDefault() {
    return this;
  }

  @Override
  public GVTFontFamily getFamilyThatCanDisplay(char letter) {
    return this;
  }

  @Override
  public String getFamilyName() {
    return FAMILY;
  }

  @Override
  public GVTFontFace getFontFace() {
    return face;
  }

  @Override
  public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
    return deriveFont(size, text.getAttributes());
  }

  @Override
  @SuppressWarnings("rawtypes") // As Batik has it.
  public GVTFont deriveFont(float size, Map attributes) {
    boolean heavy =
        attributes.get(TextAttribute.WEIGHT) instanceof Float weight && weight >= FROM_BOLD;
    return new AWTGVTFont((heavy ? bold : regular).deriveFont(size));
  }

  @Override
  public boolean isComplex() {
    return false;
  }
}
