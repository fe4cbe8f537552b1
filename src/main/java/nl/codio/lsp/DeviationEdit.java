package nl.codio.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Adds an entry to {@code afwijkingen}, with an explanation that is still to be filled in. */
final class DeviationEdit {

  private static final String KEY = "afwijkingen";

  private DeviationEdit() {}

  /** The change; nothing where the list is written between brackets. */
  static Optional<Fix> in(OpenText text, String rule, String title) {
    List<String> lines = text.lines();
    String ending = text.text().contains("\r\n") ? "\r\n" : "\n";
    for (int row = 0; row < lines.size(); row++) {
      LineShape line = LineShape.of(lines.get(row));
      if (line.indent() == 0 && line.key().filter(KEY::equals).isPresent()) {
        return line.text().isEmpty()
            ? Optional.of(
                fix(lines, lastOf(lines, row), entry(lines, row, rule, ending), ending, title))
            : Optional.empty();
      }
    }
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isBlank()) {
      last--;
    }
    String added = KEY + ":" + ending + entry(List.of(), 0, rule, ending);
    return Optional.of(fix(lines, last, added, ending, title));
  }

  /** The last line of the list that begins on this one. */
  private static int lastOf(List<String> lines, int row) {
    int last = row;
    for (int at = row + 1; at < lines.size(); at++) {
      LineShape line = LineShape.of(lines.get(at));
      if (line.isBlank()) {
        continue;
      }
      if (line.indent() == 0 && !line.isItem()) {
        break;
      }
      last = at;
    }
    return last;
  }

  private static String entry(List<String> lines, int row, String rule, String ending) {
    String indent = "  ";
    if (row + 1 < lines.size()) {
      LineShape next = LineShape.of(lines.get(row + 1));
      indent = next.isItem() ? " ".repeat(next.indent()) : indent;
    }
    return indent + "- regel: " + rule + ending + indent + "  uitleg: " + ending;
  }

  /** Puts lines behind this one, which may be the last and have no end. */
  private static Fix fix(List<String> lines, int after, String added, String ending, String title) {
    boolean open = after == lines.size() - 1;
    Position at =
        open ? new Position(after, lines.get(after).length()) : new Position(after + 1, 0);
    return Fix.of(title, new Range(at, at), open ? ending + added : added, false);
  }
}
