package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.poster.Sheet.Cell;
import nl.codio.report.poster.Sheet.Row;

/** Finds the largest letters in which all actions fit, else as many as do in the smallest. */
final class ActionsFit {

  private static final double LARGEST = 1.45;

  /** The room above and below the text of a row, together. */
  private static final double PAD = 0.7;

  private final List<List<String>> actions;
  private final List<Double> widths;
  private final double height;
  private final String missing;
  private final double scale;

  /**
   * Actions in a box.
   *
   * @param actions of each the texts of its cells
   * @param widths how wide a line is in each column
   * @param height that the box has for its rows
   * @param missing what stands in a cell that is not filled in
   */
  ActionsFit(List<List<String>> actions, List<Double> widths, double height, String missing) {
    this.actions = actions;
    this.widths = widths;
    this.height = height;
    this.missing = missing;
    this.scale = Type.largest(LARGEST, this::fits);
  }

  private boolean fits(double tried) {
    return keepsWords(tried) && height(rows(tried)) <= height;
  }

  private boolean keepsWords(double tried) {
    for (List<String> texts : actions) {
      for (int i = 0; i < texts.size(); i++) {
        if (!wrap(i, tried).keepsWords(texts.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** How large the letters are. */
  double scale() {
    return scale;
  }

  /** The actions that fit. */
  List<Row> fitted() {
    List<Row> rows = rows(scale);
    if (height(rows) <= height) {
      return rows;
    }
    List<Row> shown = new ArrayList<>(rows);
    while (!shown.isEmpty() && height(shown) > height - Type.SMALL_LINE - Type.GAP) {
      shown.remove(shown.size() - 1);
    }
    return shown;
  }

  private List<Row> rows(double tried) {
    return actions.stream().map(texts -> row(texts, tried)).toList();
  }

  private Row row(List<String> texts, double tried) {
    List<Cell> cells = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      boolean empty = texts.get(i).isBlank();
      String text = empty ? (i == 0 ? "" : missing) : texts.get(i);
      Cell cell = new Cell(text, wrap(i, tried).lines(text), empty);
      lines = Math.max(lines, cell.lines().size());
      cells.add(cell);
    }
    return new Row(lines * Type.TEXT_LINE * tried + PAD * tried, cells);
  }

  private Wrap wrap(int column, double tried) {
    return new Wrap(column == 0 ? Type.strong(tried) : Type.text(tried), widths.get(column));
  }

  private static double height(List<Row> rows) {
    return rows.stream().mapToDouble(Row::height).sum();
  }
}
