package nl.codio.report.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fonts a document needs: the text's own, and a fallback for each character that those have
 * not. A font that is not needed is neither read nor of influence on the height of lines.
 *
 * @param fallbacks in the order in which they are looked in
 * @param missing the characters that no font has, each once; blank when there are none
 */
record FontChoice(Set<Face> fallbacks, String missing) {

  /** Latin letters and punctuation: in every font, and nearly all there is. */
  private static final int SURELY_THERE = 0x250;

  static FontChoice of(String text, Typeface typeface) throws IOException {
    EnumSet<Face> fallbacks = EnumSet.noneOf(Face.class);
    Set<Integer> missing = new TreeSet<>();
    Iterator<Integer> strange =
        text.codePoints().filter(FontChoice::mayBeMissing).distinct().iterator();
    while (strange.hasNext()) {
      int codePoint = strange.next();
      if (!typeface.has(Face.REGULAR, codePoint) && !findIn(fallbacks, codePoint, typeface)) {
        missing.add(codePoint);
      }
    }
    StringBuilder unseen = new StringBuilder();
    missing.forEach(unseen::appendCodePoint);
    return new FontChoice(Collections.unmodifiableSet(fallbacks), unseen.toString());
  }

  private static boolean mayBeMissing(int codePoint) {
    if (codePoint < SURELY_THERE) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type != Character.FORMAT
        && !isVariationSelector(codePoint)
        && !Character.isWhitespace(codePoint);
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean findIn(Set<Face> fallbacks, int codePoint, Typeface typeface)
      throws IOException {
    for (Face face : Face.FALLBACK) {
      if (typeface.has(face, codePoint)) {
        fallbacks.add(face);
        return true;
      }
    }
    return false;
  }
}
