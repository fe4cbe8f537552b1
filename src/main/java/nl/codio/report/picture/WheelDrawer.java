package nl.codio.report.picture;

import java.util.ArrayList;
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
  private final List<Slice> slices = new ArrayList<>();

  WheelDrawer(ValueWheel wheel, Pencil pencil) {
    this.wheel = wheel;
    this.pencil = pencil;
    this.bands = new OwnBands(pencil, VALUES + 18);
    double each = 360.0 / Math.max(1, wheel.values().count());
    double from = 0;
    for (Foundation foundation : wheel.foundations()) {
      for (Principle principle : foundation.principles()) {
        double to = from + each * principle.values().size();
        slices.add(new Slice(foundation, principle, from, to));
        from = to;
      }
    }
  }

  /** A principle with the angles between which it lies. */
  private record Slice(Foundation foundation, Principle principle, double from, double to) {}

  String draw(String id) {
    WheelLegend legend = new WheelLegend(wheel, pencil, extent());
    WheelWords words = new WheelWords(wheel, pencil.words());
    Svg svg =
        new Svg(id, legend.extent(), words.title(), words.description(), pencil.palette().font());
    for (int i = 0; i < wheel.foundations().size(); i++) {
      foundation(svg, wheel.foundations().get(i), i + 1);
    }
    for (int i = 0; i < slices.size(); i++) {
      principle(svg, slices.get(i), i + 1);
    }
    legend.draw(svg);
    return svg.end();
  }

  /** What the rings take, with the own values behind them. */
  private Extent extent() {
    Extent extent = Extent.circle(VALUES + 18);
    for (Slice slice : slices) {
      double outside = bands.outside(slice.principle()) + 4;
      for (double angle = slice.from(); angle <= slice.to(); angle++) {
        extent = extent.with(Polar.x(outside, angle), Polar.y(outside, angle));
      }
    }
    return extent;
  }

  private void foundation(Svg svg, Foundation foundation, int number) {
    List<Slice> own = slices.stream().filter(one -> one.foundation().equals(foundation)).toList();
    double from = own.isEmpty() ? 0 : own.get(0).from();
    double to = own.isEmpty() ? 0 : own.get(own.size() - 1).to();
    Hue hue = pencil.palette().of(foundation.id());
    svg.element(
        "path", "d", Polar.sector(HOLE, FOUNDATIONS, from, to, GAP / 2), "fill", hue.full());
    double middle = (from + to) / 2;
    new Signs(svg)
        .foundation(
            foundation.id(),
            Polar.x(72, middle),
            Polar.y(72, middle),
            14,
            pencil.palette().paper());
    Letters letters =
        Letters.bold(19).fitting(List.of(foundation.name()), Polar.length(to - from, 100) - 12, 8);
    new Curved(svg)
        .write(
            "f" + number,
            List.of(foundation.name()),
            letters,
            103,
            from,
            to,
            pencil.palette().paper());
  }

  private void principle(Svg svg, Slice slice, int number) {
    Principle principle = slice.principle();
    Hue hue = pencil.palette().of(slice.foundation().id());
    double from = slice.from();
    double to = slice.to();
    double inner = FOUNDATIONS + 4;
    svg.element(
        "path",
        "d",
        Polar.sector(inner, PRINCIPLES, from, to, GAP),
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
    new Curved(svg)
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
    bands.draw(svg, principle, "o" + number, hue, from, to);
  }

  private void value(Svg svg, Field value, Hue hue, double from, double to) {
    Palette palette = pencil.palette();
    double inner = PRINCIPLES + 4;
    double middle = (from + to) / 2;
    svg.element(
        "path",
        "d",
        Polar.sector(inner, VALUES, from, to, GAP),
        "fill",
        value.chosen() ? hue.full() : palette.paper(),
        "stroke",
        hue.full(),
        "stroke-width",
        1.2);
    if (value.chosen()) {
      new Signs(svg)
          .tick(Polar.x(VALUES - 18, middle), Polar.y(VALUES - 18, middle), 19, palette.paper());
    }
    if (value.accent()) {
      svg.element(
          "path", "d", Polar.sector(VALUES + 4, VALUES + 15, from, to, 2.5), "fill", hue.full());
    }
    new Spoke(svg, inner + 8, VALUES - inner - 8 - (value.chosen() ? 34 : 8))
        .write(
            value.name(), value.chosen(), middle, value.chosen() ? palette.paper() : palette.ink());
  }
}
