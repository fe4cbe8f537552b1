package nl.codio.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Position;
import nl.codio.edit.Edit;
import nl.codio.source.MappingNode;
import nl.codio.source.MappingNode.Entry;
import nl.codio.source.ScalarNode;
import nl.codio.source.SourceText;

/**
 * Keys on lines of their own. An entry takes along what stands behind it on its lines, comments
 * further in right below it, and comments of its own indentation right above it with the empty
 * lines before those. Any other comment makes it uncertain what belongs to what.
 */
final class BlockKeys {

  private final SourceText source;
  private final String text;
  private final List<Entry> entries;
  private final int column;

  BlockKeys(SourceText source, MappingNode keys) {
    this.source = source;
    this.text = source.text();
    this.entries = keys.entries();
    this.column = entries.get(0).key().place().span().startColumn();
  }

  /**
   * An entry with its lines.
   *
   * @param blank the empty lines above it
   * @param comment the comments right above it, whole lines
   * @param body from its key to the end of its last line, without what ends that line
   * @param lastLine the number of its last line
   */
  private record Lines(String blank, String comment, String body, int lastLine) {}

  /** The edit that puts them in this order; nothing where that is uncertain. */
  Optional<Edit> inOrder(List<Integer> order) {
    int start = index(entries.get(0).key());
    Optional<Layout> layout = Layout.of(source, start);
    Optional<List<Lines>> lines = lines();
    if (layout.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    int lineStart = Layout.lineStart(text, start);
    boolean dash = !text.substring(lineStart, start).isBlank();
    Lines newFirst = lines.get().get(order.get(0));
    boolean firstMoves = order.get(0) != 0;
    if (firstMoves && (hasCommentAbove() || (dash && !newFirst.comment().isEmpty()))) {
      return Optional.empty();
    }
    int last = entries.size() - 1;
    if (order.get(last) != last && hasCommentBelow(lines.get().get(last))) {
      return Optional.empty();
    }
    String written = written(order, lines.get(), text.substring(lineStart, start));
    return Optional.of(new Edit(lineStart, endOf(lines.get().get(last).lastLine()), written));
  }

  private String written(List<Integer> order, List<Lines> lines, String lead) {
    StringBuilder written = new StringBuilder();
    String freed = lines.get(order.get(0)).blank();
    for (int i = 0; i < order.size(); i++) {
      Lines entry = lines.get(order.get(i));
      if (i > 0) {
        // The empty lines above what comes first now go to what came first before.
        written.append(lineEnd(lines.get(i - 1).lastLine()));
        written.append(order.get(i) == 0 ? freed : entry.blank());
      }
      written.append(entry.comment()).append(i == 0 ? lead : " ".repeat(column - 1));
      written.append(entry.body());
    }
    return written.toString();
  }

  private Optional<List<Lines>> lines() {
    List<Lines> lines = new ArrayList<>();
    int above = line(entries.get(0)) - 1;
    for (int i = 0; i < entries.size(); i++) {
      int first = line(entries.get(i));
      int next = i + 1 < entries.size() ? line(entries.get(i + 1)) : Integer.MAX_VALUE;
      int last = LastLine.of(source, entries.get(i));
      if (first <= above || last >= next || !standsAlone(entries.get(i), i)) {
        return Optional.empty();
      }
      while (last + 1 < next && isCommentAt(last + 1) > column) {
        last++;
      }
      int comment = first;
      while (comment - 1 > above && isCommentAt(comment - 1) == column) {
        comment--;
      }
      for (int line = above + 1; line < comment; line++) {
        if (!isBlank(line)) {
          return Optional.empty();
        }
      }
      String body = text.substring(index(entries.get(i).key()), endOf(last));
      lines.add(new Lines(between(above + 1, comment), between(comment, first), body, last));
      above = last;
    }
    return Optional.of(lines);
  }

  /** Whether nothing but spaces stands before its key; before the first also a dash. */
  private boolean standsAlone(Entry entry, int place) {
    String before = text.substring(lineStart(line(entry)), index(entry.key()));
    return entry.key().place().span().startColumn() == column
        && (place == 0 || before.equals(" ".repeat(column - 1)));
  }

  private boolean hasCommentAbove() {
    return isCommentAt(line(entries.get(0)) - 1) > 0;
  }

  private boolean hasCommentBelow(Lines last) {
    return isCommentAt(last.lastLine() + 1) >= column;
  }

  /** The column at which a comment begins that has this line to itself; 0 when there is none. */
  private int isCommentAt(int line) {
    String written = source.line(line).orElse("");
    int sign = written.indexOf('#');
    return sign >= 0 && written.substring(0, sign).isBlank() ? sign + 1 : 0;
  }

  private boolean isBlank(int line) {
    return source.line(line).orElse("").isBlank();
  }

  private String between(int from, int to) {
    return text.substring(lineStart(from), lineStart(to));
  }

  private int lineStart(int line) {
    return source.indexOf(new Position(line, 1));
  }

  private int endOf(int line) {
    return lineStart(line) + source.line(line).orElse("").length();
  }

  private String lineEnd(int line) {
    return text.substring(endOf(line), lineStart(line + 1));
  }

  private int index(ScalarNode key) {
    return source.indexOf(key.place().span().start());
  }

  private static int line(Entry entry) {
    return entry.key().place().span().startLine();
  }
}
