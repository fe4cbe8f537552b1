package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Column;
import nl.codio.report.poster.Sheet.Line;
import nl.codio.report.poster.Sheet.Row;

/** The actions of a poster: what, who and when. */
final class ActionsBlock {

  private static final double HEAD = 2.3;
  private static final List<String> NAMES = List.of("id", "text", "holders", "term");
  private static final List<Double> SHARES = List.of(5.5, 52.5, 21.5, 20.5);

  /** The room within a cell, left of its text. */
  private static final double PAD = 0.8;

  private final List<List<String>> actions;
  private final Frame frame;
  private final Words words;
  private final Area area;
  private final List<Column> columns = new ArrayList<>();
  private final ActionsFit fit;
  private final List<Row> rows;

  ActionsBlock(List<List<String>> actions, Frame frame, Words words) {
    this.actions = actions;
    this.frame = frame;
    this.words = words;
    this.area = frame.actions();
    double left = area.left();
    for (int i = 0; i < SHARES.size(); i++) {
      double wide = area.width() * SHARES.get(i) / 100;
      columns.add(
          new Column(
              words.text("report.action." + NAMES.get(i)),
              left + PAD,
              wide - PAD - 0.3,
              SHARES.get(i)));
      left += wide;
    }
    this.fit =
        new ActionsFit(
            actions,
            columns.stream().map(Column::width).toList(),
            area.height() - head() - 0.4,
            words.text(words.open() ? "report.empty.public" : "report.empty"));
    this.rows = fit.fitted();
  }

  private double head() {
    return HEAD * frame.enlarged();
  }

  Sheet.Actions block() {
    int hidden = hidden();
    double free = area.height() - head() - rows.stream().mapToDouble(Row::height).sum();
    int empty = hidden == 0 ? (int) (free / Type.WRITING) : 0;
    return new Sheet.Actions(
        new Line(
            frame.margin(),
            frame.actionsTitle(),
            area.width(),
            1.5 * frame.enlarged(),
            words.text("report.poster.actions")),
        area,
        head(),
        columns,
        fit.scale(),
        rows,
        empty,
        rows.isEmpty() ? free / Math.max(1, empty) : Type.WRITING,
        hidden == 0 ? "" : words.text("report.poster.more.actions", hidden));
  }

  int hidden() {
    return actions.size() - rows.size();
  }
}
