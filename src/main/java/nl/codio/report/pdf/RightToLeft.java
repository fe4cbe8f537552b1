package nl.codio.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.AttributedString;
import java.text.Bidi;
import org.apache.batik.gvt.text.ArabicTextHandler;

/**
 * Puts Arabic and Hebrew in the order of the eye, and Arabic letters in the form of their place.
 */
final class RightToLeft implements BidiReorderer {

  private static final String PAIRS = "()[]{}<>«»‹›≤≥";

  /** Whether a text has anything of it; else the layout has less to do without. */
  static boolean isIn(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder reversed = new StringBuilder(text).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      int at = PAIRS.indexOf(reversed.charAt(i));
      if (at >= 0) {
        reversed.setCharAt(i, PAIRS.charAt(at ^ 1));
      }
    }
    return reversed.toString();
  }

  @Override
  public String shapeText(String text) {
    if (text.isEmpty()) {
      return text;
    }
    AttributedString attributed = new AttributedString(text);
    return ArabicTextHandler.containsArabic(attributed)
        ? ArabicTextHandler.createSubstituteString(
            ArabicTextHandler.assignArabicForms(attributed).getIterator())
        : text;
  }

  /** A shaped letter that a font has not is left to the next font. */
  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
