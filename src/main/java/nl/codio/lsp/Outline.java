package nl.codio.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The keys of a file and the items of its lists, as a table of contents. */
final class Outline {

  /** Deeper than this nobody looks for something. */
  private static final int DEEPEST = 3;

  private record Open(LineShape line, DocumentSymbol symbol) {

    /** Whether another line does not belong to what begins here: a list may stand below its key. */
    boolean endsAt(LineShape other) {
      int column = line.indent();
      return column > other.indent()
          || (column == other.indent() && (line.isItem() || !other.isItem()));
    }
  }

  List<DocumentSymbol> of(OpenText text) {
    List<String> lines = text.lines();
    List<DocumentSymbol> top = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int block = -1;
    for (int row = 0; row < lines.size(); row++) {
      LineShape line = LineShape.of(lines.get(row));
      if (line.isBlank() || (block >= 0 && line.indent() > block)) {
        continue;
      }
      block = line.opensBlock() ? line.start() : -1;
      boolean shown = line.key().isPresent() || line.isItem();
      while (!open.isEmpty() && open.element().endsAt(line)) {
        end(open.pop(), row, lines);
      }
      if (shown && open.size() < DEEPEST) {
        DocumentSymbol symbol = symbol(line, row);
        if (open.isEmpty()) {
          top.add(symbol);
        } else {
          open.element().symbol().getChildren().add(symbol);
        }
        open.push(new Open(line, symbol));
      }
    }
    open.forEach(left -> end(left, lines.size(), lines));
    return top;
  }

  private static DocumentSymbol symbol(LineShape line, int row) {
    Range range = new Range(new Position(row, line.indent()), new Position(row, line.end()));
    String key = line.key().orElse("-");
    String name = line.isItem() && !line.text().isEmpty() ? LineShape.bare(line.text()) : key;
    SymbolKind kind = line.isItem() ? SymbolKind.Object : SymbolKind.Field;
    DocumentSymbol symbol = new DocumentSymbol(name.isBlank() ? key : name, kind, range, range);
    symbol.setChildren(new ArrayList<>());
    return symbol;
  }

  /** What stands below a key belongs to it. */
  private static void end(Open ended, int row, List<String> lines) {
    int last = row - 1;
    while (last > 0 && lines.get(last).isBlank()) {
      last--;
    }
    Range range = ended.symbol().getRange();
    if (last > range.getStart().getLine()) {
      Position end = new Position(last, lines.get(last).length());
      ended.symbol().setRange(new Range(range.getStart(), end));
    }
  }
}
