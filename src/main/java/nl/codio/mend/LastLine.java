package nl.codio.mend;

import nl.codio.diagnostics.Span;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.Node;
import nl.codio.source.ScalarNode;
import nl.codio.source.SequenceNode;
import nl.codio.source.SourceText;

/**
 * The last line on which something of an entry stands: a block in a tree ends where the next
 * begins.
 */
final class LastLine {

  private LastLine() {}

  static int of(SourceText source, Entry entry) {
    return Math.max(entry.key().place().span().endLine(), of(source, entry.value()));
  }

  private static int of(SourceText source, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.style() == ScalarNode.Style.BLOCK
          ? ofBlock(source, scalar.place().span())
          : scalar.place().span().endLine();
    }
    if (node instanceof SequenceNode list && !list.flow() && !list.items().isEmpty()) {
      return of(source, list.items().get(list.items().size() - 1));
    }
    if (node instanceof MappingNode keys && !keys.flow() && !keys.entries().isEmpty()) {
      return of(source, keys.entries().get(keys.entries().size() - 1));
    }
    return node.place().span().endLine();
  }

  /** A text behind a bar ends before the empty lines that follow it. */
  private static int ofBlock(SourceText source, Span span) {
    int last = span.endColumn() == 1 ? span.endLine() - 1 : span.endLine();
    while (last > span.startLine() && source.line(last).orElse("").isBlank()) {
      last--;
    }
    return Math.max(last, span.startLine());
  }
}
