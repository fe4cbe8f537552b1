package nl.codio.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.codio.lsp.Cursor.Role;

/**
 * Finds out at which question somebody is, by indentation alone: a file in which somebody types is
 * seldom YAML.
 */
final class CursorPath {

  /** So many lines above a point may hold the bracket that opens around it. */
  private static final int LOOK_BACK = 50;

  private final List<String> lines;
  private final int row;
  private final int column;

  private CursorPath(List<String> lines, int row, int column) {
    this.lines = lines;
    this.row = row;
    this.column = column;
  }

  /**
   * What stands at this point; nothing in a comment or in a text of several lines.
   *
   * @param row the line, from 0
   * @param column in UTF-16 units, from 0
   */
  static Optional<Cursor> at(List<String> lines, int row, int column) {
    if (row >= lines.size()) {
      return at(withEmpty(lines), lines.size(), 0);
    }
    return new CursorPath(lines, row, Math.min(column, lines.get(row).length())).find();
  }

  private static List<String> withEmpty(List<String> lines) {
    List<String> more = new ArrayList<>(lines);
    more.add("");
    return more;
  }

  private Optional<Cursor> find() {
    LineShape shape = LineShape.of(lines.get(row));
    if (LineShape.withoutComment(shape.line()) < column) {
      return Optional.empty();
    }
    return flow(shape).or(() -> block(shape));
  }

  /** The point within brackets that open on this line, or on one above it. */
  private Optional<Cursor> flow(LineShape shape) {
    LineShape from = shape;
    for (int at = row; at >= 0 && at > row - LOOK_BACK; at--) {
      from = at == row ? shape : LineShape.of(lines.get(at));
      boolean opens = from.text().startsWith("{") || from.text().startsWith("[");
      if (opens && (at < row || column > from.value())) {
        Optional<Cursor> inner = FlowScan.at(lines, at, from.value(), row, column);
        if (inner.isPresent()) {
          int line = at;
          return ancestors(from, line).flatMap(around -> inner.map(it -> within(around, it)));
        }
      }
      if (at < row && from.indent() == 0 && from.key().isPresent() && !opens) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Cursor within(Ancestors around, Cursor inner) {
    List<String> path = new ArrayList<>(around.path());
    around.own().ifPresent(path::add);
    path.addAll(inner.path());
    boolean inList = inner.role() == Role.VALUE && inner.key().isEmpty();
    if (!inList) {
      return inner.in(path, inner.beside());
    }
    if (path.isEmpty()) {
      return inner.in(path, Map.of());
    }
    String key = path.remove(path.size() - 1);
    return new Cursor(
        path, Role.VALUE, key, inner.text(), inner.start(), inner.end(), around.beside());
  }

  private Optional<Cursor> block(LineShape shape) {
    if (column < shape.start() && !shape.isBlank()) {
      return Optional.empty();
    }
    boolean blank = shape.end() <= shape.start() && shape.key().isEmpty();
    int start = blank ? column : shape.start();
    return Ancestors.of(lines, row, start, shape.dashes())
        .flatMap(around -> cursor(shape, blank, around));
  }

  private Optional<Cursor> cursor(LineShape shape, boolean blank, Ancestors around) {
    String line = shape.line();
    if (blank) {
      return Optional.of(
          new Cursor(around.path(), Role.WORD, "", "", column, column, around.beside()));
    }
    if (shape.key().isEmpty()) {
      int end = Math.max(shape.end(), Math.min(column, line.length()));
      String text = LineShape.bare(line.substring(shape.start(), end));
      return Optional.of(
          new Cursor(around.path(), Role.WORD, "", text, shape.start(), end, around.beside()));
    }
    String key = shape.key().get();
    int colon = shape.colon();
    if (column <= colon) {
      return Optional.of(
          new Cursor(around.path(), Role.KEY, key, key, shape.start(), colon, around.beside()));
    }
    if (shape.opensBlock() || column == colon + 1) {
      return Optional.empty(); // no space yet behind the colon: an answer here would be none
    }
    boolean none = shape.text().isEmpty();
    int start = none ? column : Math.min(shape.value(), column);
    int end = Math.max(shape.end(), column);
    String text = LineShape.bare(line.substring(start, Math.min(end, line.length())));
    return Optional.of(
        new Cursor(around.path(), Role.VALUE, key, text, start, end, around.beside()));
  }

  private Optional<Ancestors> ancestors(LineShape shape, int at) {
    return Ancestors.of(lines, at, shape.start(), shape.dashes())
        .map(found -> found.answering(shape.key()));
  }
}
