package nl.codio.report.picture;

import java.util.List;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.ValueWheel.Field;
import nl.codio.report.picture.ValueWheel.Principle;

/** Draws own values: dashed fields behind the ring of values, each as wide as its principle. */
final class OwnBands {

  private static final int MOST = 3;
  private static final double HEIGHT = 32;
  private static final double STEP = 46;

  private final ValueWheel wheel;
  private final Pencil pencil;
  private final double inside;

  /**
   * The own values of a wheel.
   *
   * @param inside the radius where they begin
   */
  OwnBands(ValueWheel wheel, Pencil pencil, double inside) {
    this.wheel = wheel;
    this.pencil = pencil;
    this.inside = inside;
  }

  /** The radius where they end. */
  double outside() {
    int most = wheel.principles().mapToInt(principle -> principle.own().size()).max().orElse(0);
    return inside + Math.min(MOST, most) * STEP;
  }

  /** Draws those of one principle; of very many the last field says how many more there are. */
  void draw(
      Svg svg, Polar polar, Principle principle, String name, Hue hue, double from, double to) {
    List<Field> own = principle.own();
    for (int i = 0; i < Math.min(MOST, own.size()); i++) {
      int more = own.size() - i;
      boolean rest = i == MOST - 1 && more > 1;
      Field field =
          rest
              ? new Field(pencil.words().text("report.picture.more", more), false, false)
              : own.get(i);
      new Band(svg, polar, inside + 2 + i * STEP, from, to).draw(name + "-" + (i + 1), field, hue);
    }
  }

  /** One field. */
  private final class Band {

    private final Svg svg;
    private final Polar polar;
    private final double inner;
    private final double from;
    private final double to;

    private Band(Svg svg, Polar polar, double inner, double from, double to) {
      this.svg = svg;
      this.polar = polar;
      this.inner = inner;
      this.from = from;
      this.to = to;
    }

    private void draw(String name, Field field, Hue hue) {
      Palette palette = pencil.palette();
      double outer = inner + HEIGHT;
      double middle = inner + HEIGHT / 2;
      if (field.chosen()) {
        svg.element("path", "d", polar.sector(inner, outer, from, to, 2), "fill", hue.full());
      }
      svg.element(
          "path",
          "d",
          field.chosen()
              ? polar.sector(inner + 3, outer - 3, from, to, 5)
              : polar.sector(inner, outer, from, to, 2),
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
            "path", "d", polar.sector(outer + 3, outer + 11, from, to, 2.5), "fill", hue.full());
      }
      String colour = field.chosen() ? palette.paper() : palette.ink();
      if (field.chosen()) {
        double aside = Polar.degrees(22, middle);
        double angle = Polar.turned((from + to) / 2) ? to - aside : from + aside;
        new Signs(svg).tick(polar.x(middle, angle), polar.y(middle, angle), 17, colour);
      }
      double room = Polar.length(to - from, middle) - 72;
      Letters letters = new Letters(17, field.chosen()).fitting(List.of(field.name()), room, 13);
      new Curved(svg, polar)
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
