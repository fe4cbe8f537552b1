package nl.codio.report.picture;

import java.util.ArrayList;
import java.util.List;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.ValueWheel.Field;
import nl.codio.report.picture.ValueWheel.Principle;

/** Draws own values: dashed fields behind the ring of values, each as wide as its principle. */
final class OwnBands {

  private static final int MOST = 3;
  private static final double HEIGHT = 30;
  private static final double GAP = 4;
  private static final double EDGE = 11;

  private final Pencil pencil;
  private final double inside;

  /**
   * The own values of a wheel.
   *
   * @param inside the radius where they begin
   */
  OwnBands(Pencil pencil, double inside) {
    this.pencil = pencil;
    this.inside = inside;
  }

  /** The radius where those of a principle end. */
  double outside(Principle principle) {
    return inside + shown(principle).stream().mapToDouble(OwnBands::step).sum();
  }

  private static double step(Field field) {
    return GAP + HEIGHT + (field.accent() ? EDGE : 0);
  }

  /** Draws those of one principle. */
  void draw(Svg svg, Principle principle, String name, Hue hue, double from, double to) {
    double inner = inside + GAP;
    int number = 0;
    for (Field field : shown(principle)) {
      number++;
      new Band(svg, inner, from, to).draw(name + "-" + number, field, hue);
      inner += step(field);
    }
  }

  /** The own values of a principle; of very many the last field says how many more there are. */
  private List<Field> shown(Principle principle) {
    List<Field> own = principle.own();
    if (own.size() <= MOST) {
      return own;
    }
    String more = pencil.words().text("report.picture.more", own.size() - MOST + 1);
    List<Field> shown = new ArrayList<>(own.subList(0, MOST - 1));
    shown.add(new Field(more, false, false));
    return shown;
  }

  /** One field. */
  private final class Band {

    private final Svg svg;
    private final double inner;
    private final double from;
    private final double to;

    private Band(Svg svg, double inner, double from, double to) {
      this.svg = svg;
      this.inner = inner;
      this.from = from;
      this.to = to;
    }

    private void draw(String name, Field field, Hue hue) {
      Palette palette = pencil.palette();
      double outer = inner + HEIGHT;
      double middle = inner + HEIGHT / 2;
      if (field.chosen()) {
        svg.element("path", "d", Polar.sector(inner, outer, from, to, 2), "fill", hue.full());
      }
      svg.element(
          "path",
          "d",
          field.chosen()
              ? Polar.sector(inner + 3, outer - 3, from, to, 5)
              : Polar.sector(inner, outer, from, to, 2),
          "fill",
          "none",
          "stroke",
          field.chosen() ? palette.paper() : hue.full(),
          "stroke-width",
          1.6,
          "stroke-dasharray",
          "6 4");
      if (field.accent()) {
        svg.element(
            "path", "d", Polar.sector(outer + 3, outer + 11, from, to, 2.5), "fill", hue.full());
      }
      String colour = field.chosen() ? palette.paper() : palette.ink();
      if (field.chosen()) {
        double aside = Polar.degrees(22, middle);
        double angle = Polar.turned((from + to) / 2) ? to - aside : from + aside;
        new Signs(svg).tick(Polar.x(middle, angle), Polar.y(middle, angle), 17, colour);
      }
      double room = Polar.length(to - from, middle) - 72;
      Letters letters = new Letters(17, field.chosen()).fitting(List.of(field.name()), room, 13);
      new Curved(svg)
          .write(
              name,
              List.of(letters.shortened(field.name(), room)),
              letters,
              middle,
              from,
              to,
              colour);
    }
  }
}
