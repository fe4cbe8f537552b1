package nl.codio.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.codio.model.answer.Term;
import nl.codio.report.picture.ActionTimeline.Bar;

/**
 * Draws the time line: a row an action, from the day on which it was agreed to the end of its term,
 * and the report's day as a line across all.
 */
final class TimelineDrawer {

  /** More than this no page can hold. */
  private static final int MOST = 30;

  private static final double WIDTH = 960;
  private static final double PLOT = 336;
  private static final double PLOT_WIDTH = 430;
  private static final double TOP = 58;

  /** Half the name of a month: it makes way for the line of today. */
  private static final double TICK = 36;

  private final ActionTimeline timeline;
  private final Pencil pencil;
  private final TimelineWords words;
  private final List<Bar> shown;

  TimelineDrawer(ActionTimeline timeline, Pencil pencil) {
    this.timeline = timeline;
    this.pencil = pencil;
    this.words = new TimelineWords(timeline, pencil.words());
    this.shown = timeline.bars().stream().limit(MOST).toList();
  }

  String draw(String id) {
    int more = timeline.bars().size() - shown.size();
    double bottom = TOP + shown.size() * TimelineRow.HEIGHT;
    Svg svg =
        new Svg(
            id,
            new Extent(0, 0, WIDTH, bottom + (more > 0 ? 38 : 8)),
            words.title(),
            words.description(),
            pencil.palette().font());
    LocalDate today = day(timeline.asOf(), LocalDate.EPOCH);
    LocalDate agreed = day(timeline.from(), today);
    List<Moment> moments = shown.stream().map(bar -> Moment.of(bar, agreed)).toList();
    TimeScale scale = TimeScale.of(today, days(moments), PLOT, PLOT_WIDTH);
    grid(svg, scale, scale.x(today), bottom);
    for (int i = 0; i < shown.size(); i++) {
      double y = TOP + i * TimelineRow.HEIGHT;
      new TimelineRow(svg, pencil.palette(), words, scale, y)
          .draw(shown.get(i), moments.get(i), today);
    }
    today(svg, scale.x(today), bottom);
    if (more > 0) {
      String text = pencil.words().text("report.picture.timeline.more", more);
      write(svg, 0, bottom + 26, text, "fill", pencil.palette().muted());
    }
    return svg.end();
  }

  private static List<LocalDate> days(List<Moment> moments) {
    List<LocalDate> days = new ArrayList<>();
    for (Moment moment : moments) {
      days.add(moment.start());
      moment.end().ifPresent(days::add);
    }
    return days;
  }

  private static LocalDate day(String iso, LocalDate otherwise) {
    return Term.parse(iso).map(Term::last).orElse(otherwise);
  }

  private void grid(Svg svg, TimeScale scale, double today, double bottom) {
    Palette palette = pencil.palette();
    for (LocalDate tick : scale.ticks()) {
      line(svg, scale.x(tick), TOP - 8, bottom, palette.rule(), 1);
      if (Math.abs(scale.x(tick) - today) > TICK) {
        write(
            svg,
            scale.x(tick),
            TOP - 16,
            words.tick(tick),
            "fill",
            palette.muted(),
            "text-anchor",
            "middle");
      }
    }
  }

  private void today(Svg svg, double x, double bottom) {
    String ink = pencil.palette().ink();
    line(svg, x, 22, bottom, ink, 2);
    boolean late = x > PLOT + PLOT_WIDTH / 2;
    write(
        svg,
        x + (late ? 1 : -1),
        15,
        words.today(),
        "fill",
        ink,
        "font-weight",
        700,
        "text-anchor",
        late ? "end" : "start");
  }

  private static void line(Svg svg, double x, double from, double to, String colour, double width) {
    svg.element(
        "path",
        "d",
        "M" + Numbers.point(x, from) + "V" + Numbers.of(to),
        "stroke",
        colour,
        "stroke-width",
        width);
  }

  private static void write(Svg svg, double x, double y, String text, Object... more) {
    svg.open("g", more);
    svg.text("text", text, "x", x, "y", y, "font-size", 13.5);
    svg.close("g");
  }
}
