package nl.codio.lsp;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups around a place in a text, by indentation, and what stands beside it.
 *
 * @param path the keys of those groups, from the top
 * @param beside the keys of the innermost group, with what stands behind each on its line
 * @param own the key of the place itself, where brackets answer it
 */
record Ancestors(List<String> path, Map<String, String> beside, Optional<String> own) {

  /** Climbs from a line to the top of the file. */
  private static final class Climb {
    private final ArrayDeque<String> path = new ArrayDeque<>();
    private final Map<String, String> beside = new HashMap<>();

    /** The column of what is looked at: of a key, or of the dash of an item. */
    private int column;

    private boolean item;
    private boolean inText;

    Climb(int column, List<Integer> dashes) {
      this.item = !dashes.isEmpty();
      this.column = item ? dashes.get(0) : column;
    }

    void pass(LineShape line) {
      if (item) {
        passBesideItem(line);
      } else if (line.start() == column && line.key().isPresent()) {
        passSibling(line);
      } else if (line.start() < column && line.key().isPresent()) {
        parent(line);
      } else {
        inText |= line.isItem() && line.indent() < column && line.opensBlock();
      }
    }

    private void passBesideItem(LineShape line) {
      boolean holds =
          line.isItem() ? line.indent() < column && line.start() <= column : line.start() <= column;
      if (holds && line.key().isPresent()) {
        parent(line);
      }
    }

    private void passSibling(LineShape line) {
      if (path.isEmpty()) {
        line.key().ifPresent(key -> beside.putIfAbsent(key, LineShape.bare(line.text())));
      }
      if (line.isItem()) {
        column = line.indent();
        item = true;
      }
    }

    private void parent(LineShape line) {
      inText |= line.opensBlock();
      line.key().ifPresent(path::addFirst);
      item = line.isItem();
      column = line.indent();
    }

    boolean isAtTop() {
      return column == 0 && !item && !path.isEmpty();
    }
  }

  /** Copies both. */
  Ancestors {
    path = List.copyOf(path);
    beside = Map.copyOf(beside);
  }

  /**
   * What lies around this place; nothing when it lies in a text of several lines.
   *
   * @param row the line, from 0
   * @param column where what stands there begins
   * @param dashes the dashes before it on its line
   */
  static Optional<Ancestors> of(List<String> lines, int row, int column, List<Integer> dashes) {
    Climb climb = new Climb(column, dashes);
    for (int at = row - 1; at >= 0 && !climb.isAtTop() && !climb.inText; at--) {
      LineShape line = LineShape.of(lines.get(at));
      if (!line.isBlank()) {
        climb.pass(line);
      }
    }
    if (climb.inText) {
      return Optional.empty();
    }
    for (int at = row + 1; at < lines.size(); at++) {
      LineShape line = LineShape.of(lines.get(at));
      if (line.isBlank()) {
        continue;
      }
      if (line.indent() < column) {
        break;
      }
      if (line.start() == column && !line.isItem()) {
        line.key().ifPresent(key -> climb.beside.putIfAbsent(key, LineShape.bare(line.text())));
      }
    }
    return Optional.of(new Ancestors(List.copyOf(climb.path), climb.beside, Optional.empty()));
  }

  /** The same for brackets that answer this key, if they answer one. */
  Ancestors answering(Optional<String> key) {
    return new Ancestors(path, beside, key);
  }
}
