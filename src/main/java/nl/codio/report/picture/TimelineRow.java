package nl.codio.report.picture;

import static nl.codio.report.picture.Numbers.point;

import java.time.LocalDate;
import java.util.List;
import nl.codio.report.picture.ActionTimeline.Bar;

/**
 * One row of the time line.
 *
 * @param svg where
 * @param palette the colours
 * @param words what it says
 * @param scale the days
 * @param top where it begins
 */
record TimelineRow(Svg svg, Palette palette, TimelineWords words, TimeScale scale, double top) {

  static final double HEIGHT = 48;

  private static final double TEXT = 50;
  private static final double TEXT_WIDTH = 258;
  private static final double STATE = 786;
  private static final double STATE_WIDTH = 170;

  void draw(Bar bar, Moment moment, LocalDate today) {
    svg.element(
        "path", "d", "M0 " + Numbers.of(top) + "H960", "stroke", palette.rule(), "stroke-width", 1);
    write(0, top + 20, Letters.bold(14).shortened(bar.id(), 44), 14, true, palette.ink());
    Letters letters = Letters.regular(14);
    List<String> lines = letters.wrapped(words.words().plain(bar.text()), TEXT_WIDTH, 2);
    for (int i = 0; i < lines.size(); i++) {
      write(TEXT, top + 20 + 17 * i, lines.get(i), 14, false, palette.ink());
    }
    String state = bar.daysLate() > 0 ? "late" : bar.state();
    String colour = colour(state);
    time(moment, state, colour, today);
    new Signs(svg).state(state, STATE + 8, top + 15, 15, colour);
    write(
        STATE + 24,
        top + 20,
        Letters.bold(14).shortened(words.state(bar), STATE_WIDTH - 24),
        14,
        true,
        colour);
    write(
        STATE + 24,
        top + 38,
        Letters.regular(13.5).shortened(words.term(bar), STATE_WIDTH - 24),
        13.5,
        false,
        palette.muted());
  }

  private String colour(String state) {
    return switch (state) {
      case "late" -> palette.late();
      case "gereed" -> palette.done();
      case "vervallen", "bijgesteld" -> palette.muted();
      default -> palette.ink();
    };
  }

  private void time(Moment moment, String state, String colour, LocalDate today) {
    double y = top + HEIGHT / 2;
    double start = scale.x(moment.start());
    boolean onward = moment.ongoing() || moment.end().filter(scale::isBeyond).isPresent();
    if (onward) {
      double end = scale.left() + scale.width();
      bar(state, colour, start, end - 12, y);
      svg.element(
          "path",
          "d",
          "M" + point(end - 12, y - 9) + "L" + point(end, y) + "L" + point(end - 12, y + 9) + "Z",
          "fill",
          colour);
    } else if (moment.end().isPresent()) {
      double end = scale.x(moment.end().get().plusDays(1));
      bar(state, colour, start, Math.max(end, start + 6), y);
      if (state.equals("late")) {
        line(end, scale.x(today), y, colour, 2.4, "3 4");
      }
    }
  }

  /** What is done or going on is a full bar, what still has to begin an open one. */
  private void bar(String state, String colour, double from, double to, double y) {
    if (state.equals("vervallen") || state.equals("bijgesteld")) {
      line(from, to, y, colour, 2.4, "8 4");
      return;
    }
    boolean full = state.equals("gereed") || state.equals("loopt");
    double height = state.equals("loopt") ? 6 : 12;
    svg.element(
        "rect",
        "x",
        from,
        "y",
        y - height / 2,
        "width",
        to - from,
        "height",
        height,
        "rx",
        2,
        "fill",
        full ? colour : palette.paper(),
        "stroke",
        colour,
        "stroke-width",
        1.6);
  }

  private void line(double from, double to, double y, String colour, double width, String dashes) {
    svg.element(
        "path",
        "d",
        "M" + point(from, y) + "H" + Numbers.of(to),
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  private void write(double x, double y, String text, double size, boolean bold, String colour) {
    svg.text(
        "text",
        text,
        "x",
        x,
        "y",
        y,
        "font-size",
        size,
        "font-weight",
        bold ? 700 : 400,
        "fill",
        colour);
  }
}
