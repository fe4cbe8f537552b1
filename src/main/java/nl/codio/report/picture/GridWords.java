package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.report.picture.ValueGrid.Column;
import nl.codio.report.picture.ValueGrid.Row;

/**
 * Tells what the values in workshops show.
 *
 * @param grid the grid
 * @param words the language
 */
record GridWords(ValueGrid grid, Words words) {

  /** What is shown, in a few words. */
  String title() {
    int workshops = grid.columns().stream().mapToInt(Column::workshops).sum();
    return words.text("report.picture.grid.title", grid.rows().size(), workshops);
  }

  /** Every value, with each workshop in which it was chosen or played a role. */
  String description() {
    return grid.rows().stream().map(this::told).collect(Collectors.joining("; "));
  }

  private String told(Row row) {
    List<String> where = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      String mark = row.marks().get(i);
      if (!mark.equals("none")) {
        where.add(column(grid.columns().get(i)) + " [" + mark(mark) + "]");
      }
    }
    return name(row) + ": " + String.join(", ", where);
  }

  /** The name of a value, and whether it is an own one. */
  String name(Row row) {
    return row.own() ? row.name() + " (" + words.text("report.value.own") + ")" : row.name();
  }

  /** A workshop by its day and its case; all workshops of a case by their number. */
  String column(Column column) {
    String day =
        column.workshops() > 1
            ? words.text("report.matrix.workshops", column.workshops())
            : column.day().isBlank()
                ? words.text("report.matrix.no-day")
                : words.date(column.day());
    return Stream.of(day, column.theCase())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** What a mark stands for. */
  String mark(String mark) {
    return words.text("report.picture.grid." + mark);
  }

  /** How many have no column. */
  String more() {
    return words.text("report.matrix.more", grid.more());
  }

  /** How many values are told in the table only. */
  String moreValues(int count) {
    return words.text("report.picture.grid.more", count);
  }
}
