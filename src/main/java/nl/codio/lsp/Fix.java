package nl.codio.lsp;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * A change of a file that answers a finding.
 *
 * @param title what it does, in words
 * @param sure whether it is what was surely meant
 */
record Fix(String title, List<TextEdit> edits, boolean sure) {

  Fix {
    edits = List.copyOf(edits);
  }

  /** One that writes something else in one place. */
  static Fix of(String title, Range range, String text, boolean sure) {
    return new Fix(title, List.of(new TextEdit(range, text)), sure);
  }
}
