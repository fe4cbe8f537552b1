package nl.codio.mend;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Span;
import nl.codio.edit.Edit;
import nl.codio.edit.Patch;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceText;

/**
 * Writes a short text in the place of another, between the same quotes.
 *
 * @param source the text of the file
 */
record Written(SourceText source) {

  /** What stands at a node, quotes included. */
  String raw(Node node) {
    Span span = node.place().span();
    return source.text().substring(source.indexOf(span.start()), source.indexOf(span.end()));
  }

  /**
   * The proposal to write this text in the place of that one; nothing where it stands on several
   * lines or behind a bar.
   */
  Optional<Proposal> instead(ScalarNode old, String text, Optional<String> finding, boolean sure) {
    return replaced(old, quotedAs(old, text), text, finding, sure)
        .map(mend -> new Proposal(mend, List.of(Effect.says(old, text))));
  }

  /** The mend that puts these very characters in the place of a text. */
  Optional<Mend> replaced(
      ScalarNode old, String characters, String told, Optional<String> finding, boolean sure) {
    if (!isOnOneLine(old)) {
      return Optional.empty();
    }
    Patch patch = Patch.of(Edit.replace(source, old.place().span(), characters));
    Message title = Message.of("mend.instead", old.text().strip(), told);
    return Optional.of(new Mend(title, finding, old.place(), patch, sure));
  }

  /** Whether it can be replaced without a thought of what is around it. */
  static boolean isOnOneLine(ScalarNode node) {
    Span span = node.place().span();
    return node.style() != ScalarNode.Style.BLOCK && span.startLine() == span.endLine();
  }

  /** Whether a text means itself without quotes, in every place. */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    return text.chars()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.' || c == '/');
  }

  private String quotedAs(ScalarNode old, String text) {
    if (old.style() == ScalarNode.Style.QUOTED) {
      return raw(old).startsWith("'")
          ? "'" + text.replace("'", "''") + "'"
          : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
  }
}
