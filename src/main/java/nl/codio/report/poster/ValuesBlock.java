package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.codio.report.Poster;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Choice;
import nl.codio.report.poster.Sheet.Line;
import nl.codio.report.poster.Sheet.Panel;
import nl.codio.report.poster.ValuesFit.Fitted;
import nl.codio.report.poster.ValuesFit.Wanted;

/** The values of a poster, a box a foundation. */
final class ValuesBlock {

  private static final double BAR = 3;

  private final Poster poster;
  private final Frame frame;
  private final Words words;
  private final List<Area> areas;
  private final ValuesFit fit;
  private final List<Fitted> fitted;

  ValuesBlock(Poster poster, List<List<Wanted>> wanted, Frame frame, Words words) {
    this.poster = poster;
    this.frame = frame;
    this.words = words;
    this.areas = frame.panels();
    this.fit =
        new ValuesFit(
            wanted,
            areas.get(0).width() - 2 * Type.PAD,
            areas.get(0).height() - bar() - 1.6 * Type.PAD,
            words);
    this.fitted = fit.fitted();
  }

  private double bar() {
    return BAR * frame.enlarged();
  }

  Sheet.Values block() {
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < areas.size() && i < poster.foundations().size(); i++) {
      panels.add(panel(poster.foundations().get(i), areas.get(i), fitted.get(i)));
    }
    return new Sheet.Values(
        new Line(
            frame.margin(),
            frame.valuesTitle(),
            frame.width() / 2,
            1.5 * frame.enlarged(),
            words.text("report.poster.values")),
        new Line(
            areas.get(2).left(),
            frame.valuesTitle(),
            areas.get(2).width(),
            frame.enlarged(),
            accents() ? words.text("report.poster.accent") : ""),
        fit.scale(),
        panels);
  }

  private boolean accents() {
    return poster.foundations().stream()
        .anyMatch(it -> it.chosen().stream().anyMatch(Poster.Chosen::accent));
  }

  private Panel panel(Poster.Foundation foundation, Area area, Fitted fitted) {
    List<Choice> choice =
        poster.shape().blank()
            ? foundation.principles().stream().map(it -> choice(it, area)).toList()
            : List.of();
    int small = choice.stream().mapToInt(it -> it.lines().size()).sum();
    double free = area.height() - bar() - small * Type.SMALL_LINE - choice.size() * 0.25 - 1.6;
    return new Panel(
        foundation.id(),
        foundation.name().substring(0, 1).toUpperCase(Locale.ROOT) + foundation.name().substring(1),
        area,
        bar(),
        fitted.posts(),
        fitted.more(),
        poster.shape().blank() ? (int) (free / Type.WRITING) : 0,
        choice);
  }

  private static Choice choice(Poster.Principle principle, Area area) {
    String text = principle.name() + ": " + String.join(", ", principle.values());
    return new Choice(text, new Wrap(Type.small(), area.width() - 2 * Type.PAD).lines(text));
  }

  int hidden() {
    return fitted.stream().mapToInt(Fitted::values).sum();
  }

  int reasons() {
    return fitted.stream().mapToInt(Fitted::reasons).sum();
  }
}
