package nl.codio.report.picture;

import java.util.List;
import nl.codio.report.picture.Palette.Hue;
import nl.codio.report.picture.ValueWheel.Field;
import nl.codio.report.picture.ValueWheel.Foundation;
import nl.codio.report.picture.ValueWheel.Principle;

/**
 * Draws the value wheel. Every value is as wide as any other, so that the foundations are 8, 11 and
 * 13 parts of 32; an own value, which is none of the 32, takes no part: it lies behind its
 * principle.
 */
final class WheelDrawer {

  private static final double HOLE = 54;
  private static final double FOUNDATIONS = 130;
  private static final double PRINCIPLES = 212;
  private static final double VALUES = 456;
  private static final double GAP = 1.2;

  private final ValueWheel wheel;
  private final Pencil pencil;
  private final OwnBands bands;
  private final Polar polar;

  WheelDrawer(ValueWheel wheel, Pencil pencil) {
    this.wheel = wheel;
    this.pencil = pencil;
    this.bands = new OwnBands(wheel, pencil, VALUES + 16);
    this.polar = new Polar(bands.outside() + 6);
  }

  String draw(String id) {
    double width = 2 * polar.middle();
    WheelLegend legend = new WheelLegend(wheel, pencil, width);
    WheelWords words = new WheelWords(wheel, pencil.words());
    Svg svg =
        new Svg(
            id,
            width,
            legend.bottom(),
            words.title(),
            words.description(),
            pencil.palette().font());
    double each = 360.0 / Math.max(1, wheel.values().count());
    double at = 0;
    int number = 0;
    for (Foundation foundation : wheel.foundations()) {
      foundation(svg, foundation, at, at + each * foundation.size());
      for (Principle principle : foundation.principles()) {
        double end = at + each * principle.values().size();
        principle(svg, principle, ++number, pencil.palette().of(foundation.id()), at, end);
        at = end;
      }
    }
    legend.draw(svg);
    return svg.end();
  }

  private void foundation(Svg svg, Foundation foundation, double from, double to) {
    Hue hue = pencil.palette().of(foundation.id());
    svg.element(
        "path", "d", polar.sector(HOLE, FOUNDATIONS, from, to, GAP / 2), "fill", hue.full());
    double middle = (from + to) / 2;
    new Signs(svg)
        .foundation(
            foundation.id(),
            polar.x(72, middle),
            polar.y(72, middle),
            14,
            pencil.palette().paper());
    Letters letters =
        Letters.bold(19).fitting(List.of(foundation.name()), Polar.length(to - from, 100) - 12, 8);
    new Curved(svg, polar)
        .write(
            "f-" + foundation.id(),
            List.of(foundation.name()),
            letters,
            103,
            from,
            to,
            pencil.palette().paper());
  }

  private void principle(
      Svg svg, Principle principle, int number, Hue hue, double from, double to) {
    double inner = FOUNDATIONS + 4;
    svg.element(
        "path",
        "d",
        polar.sector(inner, PRINCIPLES, from, to, GAP),
        "fill",
        hue.tint(),
        "stroke",
        hue.full(),
        "stroke-width",
        1.4);
    double radius = (inner + PRINCIPLES) / 2;
    double room = Polar.length(to - from, radius) - 16;
    Letters letters = Letters.regular(16);
    List<String> lines =
        letters.width(principle.name()) <= room
            ? List.of(principle.name())
            : letters.halves(principle.name());
    new Curved(svg, polar)
        .write(
            "p" + number,
            lines,
            letters.fitting(lines, room, 10),
            radius,
            from,
            to,
            pencil.palette().ink());
    double each = (to - from) / Math.max(1, principle.values().size());
    double at = from;
    for (Field value : principle.values()) {
      value(svg, value, hue, at, at + each);
      at += each;
    }
    bands.draw(svg, polar, principle, "o" + number, hue, from, to);
  }

  private void value(Svg svg, Field value, Hue hue, double from, double to) {
    Palette palette = pencil.palette();
    double inner = PRINCIPLES + 4;
    double middle = (from + to) / 2;
    svg.element(
        "path",
        "d",
        polar.sector(inner, VALUES, from, to, GAP),
        "fill",
        value.chosen() ? hue.full() : palette.paper(),
        "stroke",
        hue.full(),
        "stroke-width",
        1.2);
    if (value.chosen()) {
      new Signs(svg)
          .tick(polar.x(VALUES - 18, middle), polar.y(VALUES - 18, middle), 19, palette.paper());
    }
    if (value.accent()) {
      svg.element(
          "path", "d", polar.sector(VALUES + 4, VALUES + 15, from, to, 2.5), "fill", hue.full());
    }
    new Spoke(svg, polar, inner + 8, VALUES - inner - 8 - (value.chosen() ? 34 : 8))
        .write(
            value.name(), value.chosen(), middle, value.chosen() ? palette.paper() : palette.ink());
  }
}
