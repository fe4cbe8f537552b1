package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.ValueGrid.Row;

/**
 * Draws the values in workshops: a row a value, a column a workshop. A column that is too narrow
 * for its name has a number, which is told below; what a cell says has a form of its own beside its
 * colour.
 */
final class GridDrawer {

  private static final double WIDTH = 900;
  private static final double NAMES = 330;
  private static final double WIDEST = 150;
  private static final double TOP = 34;
  private static final double HEIGHT = 33;

  /** More than this no page can hold. */
  private static final int MOST = 30;

  private static final double LINE = 24;
  private static final Letters NAME = Letters.regular(15);
  private static final Letters HEAD = Letters.bold(14);
  private static final Letters KEY = Letters.regular(14);
  private static final List<String> MARKS = List.of("accent", "chosen", "role", "none");

  private final ValueGrid grid;
  private final List<Row> rows;
  private final Palette palette;
  private final GridWords words;
  private final double each;
  private final boolean numbered;

  GridDrawer(ValueGrid grid, Pencil pencil) {
    this.grid = grid;
    this.rows = grid.rows().stream().limit(MOST).toList();
    this.palette = pencil.palette();
    this.words = new GridWords(grid, pencil.words());
    this.each = Math.min(WIDEST, (WIDTH - NAMES) / Math.max(1, grid.columns().size()));
    this.numbered =
        grid.columns().stream().anyMatch(one -> HEAD.width(words.column(one)) > each - 10);
  }

  String draw(String id) {
    double bottom = TOP + rows.size() * HEIGHT;
    double below = bottom + 58;
    double end = below + (keyLines() + notes().size()) * LINE;
    Extent extent = new Extent(0, 0, WIDTH, end);
    Svg svg = new Svg(id, extent, words.title(), words.description(), palette.font());
    for (int i = 0; i < grid.columns().size(); i++) {
      String head = numbered ? Integer.toString(i + 1) : words.column(grid.columns().get(i));
      write(svg, HEAD, head, middle(i), TOP - 13, "middle", palette.ink());
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), TOP + i * HEIGHT);
    }
    rule(svg, bottom);
    legend(svg, bottom + 26);
    key(svg, below);
    notes(svg, below + keyLines() * LINE);
    return svg.end();
  }

  /** The numbers stand in two columns. */
  private int keyLines() {
    return numbered ? (grid.columns().size() + 1) / 2 : 0;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (grid.more() > 0) {
      notes.add(words.more());
    }
    if (grid.rows().size() > rows.size()) {
      notes.add(words.moreValues(grid.rows().size() - rows.size()));
    }
    return notes;
  }

  private boolean occurs(String mark) {
    return grid.rows().stream().anyMatch(row -> row.marks().contains(mark));
  }

  private double middle(int column) {
    return NAMES + (column + 0.5) * each;
  }

  private void rule(Svg svg, double y) {
    svg.element(
        "path",
        "d",
        "M" + Numbers.point(0, y) + "H" + Numbers.of(NAMES + each * grid.columns().size()),
        "stroke",
        palette.rule(),
        "stroke-width",
        1);
  }

  private void row(Svg svg, Row row, double top) {
    rule(svg, top);
    double y = top + HEIGHT / 2;
    Hue hue = palette.of(row.foundation());
    new Signs(svg).foundation(row.foundation(), 8, y, 12, hue.full());
    List<String> lines = NAME.wrapped(words.name(row), NAMES - 34, 2);
    Letters letters = lines.size() > 1 ? Letters.regular(13) : NAME;
    for (int i = 0; i < lines.size(); i++) {
      double down = lines.size() > 1 ? -3 + i * 15 : 5;
      write(svg, letters, lines.get(i), 24, y + down, "start", palette.ink());
    }
    for (int i = 0; i < row.marks().size(); i++) {
      mark(svg, row.marks().get(i), middle(i), y, hue);
    }
  }

  /** A full box with a tick when chosen, an edge around it for an accent value, else a stroke. */
  private void mark(Svg svg, String mark, double x, double y, Hue hue) {
    if (mark.equals("none")) {
      svg.element(
          "path",
          "d",
          "M" + Numbers.point(x - 5, y) + "H" + Numbers.of(x + 5),
          "stroke",
          palette.muted(),
          "stroke-width",
          1.6);
      return;
    }
    if (mark.equals("accent") || mark.equals("role")) {
      box(svg, x, y, 29, "none", hue.full());
    }
    if (mark.equals("role")) {
      svg.element("circle", "cx", x, "cy", y, "r", 4.5, "fill", hue.full());
    } else {
      box(svg, x, y, 21, hue.full(), hue.full());
      new Signs(svg).tick(x, y, 15, palette.paper());
    }
  }

  private static void box(Svg svg, double x, double y, double size, String fill, String edge) {
    svg.element(
        "rect",
        "x",
        x - size / 2,
        "y",
        y - size / 2,
        "width",
        size,
        "height",
        size,
        "fill",
        fill,
        "stroke",
        edge,
        "stroke-width",
        2);
  }

  private void legend(Svg svg, double y) {
    double x = 16;
    Hue ink = new Hue(palette.ink(), palette.paper());
    for (String mark : MARKS.stream().filter(this::occurs).toList()) {
      mark(svg, mark, x, y, ink);
      String meaning = words.mark(mark);
      write(svg, KEY, meaning, x + 22, y + 5, "start", palette.ink());
      x += 22 + KEY.width(meaning) + 34;
    }
  }

  private void key(Svg svg, double top) {
    for (int i = 0; i < (numbered ? grid.columns().size() : 0); i++) {
      double x = i < keyLines() ? 0 : WIDTH / 2;
      double y = top + (i % keyLines()) * LINE + 14;
      String number = Integer.toString(i + 1);
      write(svg, Letters.bold(14), number, x + 16, y, "middle", palette.ink());
      String name = KEY.shortened(words.column(grid.columns().get(i)), WIDTH / 2 - 48);
      write(svg, KEY, name, x + 38, y, "start", palette.ink());
    }
  }

  private void notes(Svg svg, double top) {
    double y = top + 14;
    for (String note : notes()) {
      write(svg, KEY, note, 2, y, "start", palette.muted());
      y += LINE;
    }
  }

  private static void write(
      Svg svg, Letters letters, String text, double x, double y, String anchor, String colour) {
    svg.text(
        "text",
        text,
        "x",
        x,
        "y",
        y,
        "font-size",
        letters.size(),
        "font-weight",
        letters.bold() ? 700 : 400,
        "text-anchor",
        anchor,
        "fill",
        colour);
  }
}
