package nl.codio.report;

import java.util.List;
import nl.codio.report.text.PlainText;

/**
 * What is to be told of a document that was made.
 *
 * @param shownPlain the texts that are shown without their markup
 * @param withoutGlyph the characters that no font of the format has, each once; blank when there
 *     are none
 */
public record Remarks(List<PlainText> shownPlain, String withoutGlyph) {

  /** Copies the list. */
  public Remarks {
    shownPlain = List.copyOf(shownPlain);
  }

  /** Remarks on texts alone. */
  public static Remarks of(List<PlainText> shownPlain) {
    return new Remarks(shownPlain, "");
  }
}
