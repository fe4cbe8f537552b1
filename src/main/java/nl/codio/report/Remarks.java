package nl.codio.report;

import java.util.List;
import java.util.Optional;
import nl.codio.report.text.PlainText;

/**
 * What is to be told of a document that was made.
 *
 * @param shownPlain the texts that are shown without their markup
 * @param withoutGlyph the characters that no font of the format has, each once; blank when there
 *     are none
 * @param left what did not fit, where all of it has one page; none when it fits
 */
public record Remarks(List<PlainText> shownPlain, String withoutGlyph, Optional<LeftOut> left) {

  /** Copies the list. */
  public Remarks {
    shownPlain = List.copyOf(shownPlain);
    left = left.filter(out -> !out.nothing());
  }

  /** Remarks on what is shown, where every character is. */
  public static Remarks of(List<PlainText> shownPlain, Optional<LeftOut> left) {
    return new Remarks(shownPlain, "", left);
  }
}
