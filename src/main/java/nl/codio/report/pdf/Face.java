package nl.codio.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.List;

/** The fonts that codio brings along. */
enum Face {
  REGULAR("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
  BOLD("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL),
  ITALIC("NotoSans-Italic", "Noto Sans", 400, FontStyle.ITALIC),
  BOLD_ITALIC("NotoSans-BoldItalic", "Noto Sans", 700, FontStyle.ITALIC),
  SYMBOLS_2("NotoSansSymbols2-Subset", "Noto Sans Symbols 2"),
  SYMBOLS("NotoSansSymbols-Subset", "Noto Sans Symbols"),
  MATH("NotoSansMath-Subset", "Noto Sans Math"),
  EMOJI("NotoEmoji-Regular", "Noto Emoji"),
  ARABIC("NotoSansArabic-Regular", "Noto Sans Arabic"),
  HEBREW("NotoSansHebrew-Regular", "Noto Sans Hebrew");

  /** Where a text is set in; they have the same characters. */
  static final List<Face> TEXT = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);

  /** Where a character is looked for that a text's own font has not, in this order. */
  static final List<Face> FALLBACK = List.of(SYMBOLS_2, SYMBOLS, MATH, EMOJI, ARABIC, HEBREW);

  private final String file;
  private final String family;
  private final int weight;
  private final FontStyle style;

  Face(String file, String family) {
    this(file, family, 400, FontStyle.NORMAL);
  }

  Face(String file, String family, int weight, FontStyle style) {
    this.file = file;
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  /** The name of its file, absolute on the class path. */
  String resource() {
    return "/nl/codio/fonts/" + file + ".ttf";
  }

  /** The name by which a style sheet asks for it. */
  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }
}
