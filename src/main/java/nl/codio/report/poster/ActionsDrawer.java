package nl.codio.report.poster;

import nl.codio.report.picture.Palette;
import nl.codio.report.poster.Sheet.Actions;
import nl.codio.report.poster.Sheet.Cell;
import nl.codio.report.poster.Sheet.Column;
import nl.codio.report.poster.Sheet.Row;

/** Draws the actions of a poster. */
final class ActionsDrawer {

  private final Actions actions;
  private final Palette palette;
  private final Ink ink;

  ActionsDrawer(Sheet sheet, Palette palette, Ink ink) {
    this.actions = sheet.actions();
    this.palette = palette;
    this.ink = ink;
  }

  void draw() {
    Area area = actions.area();
    ink.title(actions.title(), palette.ink());
    ink.box(area, 0.14, palette.ink());
    for (Column column : actions.columns()) {
      ink.text(
          column.left(),
          area.top(),
          actions.head(),
          actions.head() * 0.43,
          palette.muted(),
          column.name());
    }
    double top = area.top() + actions.head();
    ink.line(area.left(), area.right(), top, 0.14, palette.ink());
    for (Row row : actions.rows()) {
      row(row, top);
      top += row.height();
      ink.line(area.left(), area.right(), top, 0.07, palette.rule());
    }
    for (int i = 1; i <= actions.empty(); i++) {
      double y = top + i * actions.hand();
      if (y < area.bottom() - 0.1) {
        ink.line(area.left(), area.right(), y, 0.07, palette.rule());
      }
    }
    if (actions.rows().isEmpty()) {
      columns(top);
    }
    if (!actions.more().isBlank()) {
      ink.italic(
          actions.columns().get(1).left(),
          area.bottom() - 1.8,
          1.3,
          Type.FLOOR,
          palette.ink(),
          actions.more());
    }
  }

  /** Who fills in by hand needs to see where a column ends. */
  private void columns(double top) {
    for (Column column : actions.columns().subList(1, actions.columns().size())) {
      ink.upright(column.left() - 0.8, top, actions.area().bottom(), palette.rule());
    }
  }

  private void row(Row row, double from) {
    double scale = actions.scale();
    double top = from + 0.35 * scale;
    double line = Type.TEXT_LINE * scale;
    double size = Type.TEXT * scale;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      double left = actions.columns().get(i).left();
      if (cell.missing()) {
        ink.italic(left, top, line, size, palette.muted(), cell.lines());
      } else if (i == 0) {
        ink.bold(left, top, line, size, palette.ink(), cell.lines());
      } else {
        ink.text(left, top, line, size, palette.ink(), cell.lines());
      }
    }
  }
}
