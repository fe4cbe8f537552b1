package nl.codio.report.poster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.report.Poster;
import nl.codio.report.picture.Letters;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Heading;
import nl.codio.report.poster.Sheet.Line;

/** Sets the title of a poster in the largest letters in which it fits. */
final class HeadingMaker {

  private static final double TOP = 2.3;

  /** The letters of a title of one line, of two, and so on. */
  private static final List<Double> SIZES = List.of(3.1, 2.3, 1.7, 1.35);

  private final Poster poster;
  private final Words words;
  private final double margin;
  private final double enlarged;

  HeadingMaker(Poster poster, Words words) {
    this.poster = poster;
    this.words = words;
    this.margin = Frame.margin(poster.shape().portrait());
    this.enlarged = Frame.enlarged(poster.shape().portrait());
  }

  /** Whether even on four lines some of the title is left out of its heading. */
  static boolean isCut(Heading heading) {
    List<String> lines = heading.lines();
    return !heading.title().equals(String.join(" ", lines))
        && lines.get(lines.size() - 1).endsWith("…");
  }

  Heading heading() {
    double kicker = 1.25 * enlarged;
    double top = TOP + kicker * 1.5;
    Line above = new Line(margin, TOP, width(), kicker, kicker());
    if (poster.shape().blank()) {
      double bottom = top + 4.2 * enlarged;
      return new Heading(above, "", List.of(), top, 1.5 * enlarged, bottom, prompts(top));
    }
    int most = 1;
    while (most < SIZES.size() && wrap(most).lines(title()).size() > most) {
      most++;
    }
    List<String> lines = wrap(most).lines(title(), most);
    double size = size(most);
    double bottom = top + lines.size() * size * 1.2 + 0.5;
    return new Heading(above, title(), lines, top, size, bottom, List.of());
  }

  private Wrap wrap(int most) {
    return new Wrap(Letters.bold(size(most)), width());
  }

  private double size(int most) {
    return SIZES.get(most - 1) * enlarged;
  }

  private List<Line> prompts(double top) {
    double size = 1.5 * enlarged;
    double day = width() * 0.27;
    return List.of(
        new Line(
            margin, top + 0.6, width() - day - 2, size, words.text("report.poster.prompt.title")),
        new Line(100 - margin - day, top + 0.6, day, size, words.text("report.poster.prompt.day")));
  }

  private String title() {
    return poster.head().title().strip().replaceAll("\\s+", " ");
  }

  private String kicker() {
    String day = poster.head().workshop();
    String text =
        Stream.of(
                words.text("report.poster.kind"),
                words.open() ? words.text("report.edition.public") : "",
                poster.head().organisation(),
                day.isBlank() ? "" : words.text("report.poster.workshop", words.date(day)))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return Letters.regular(1.25 * enlarged).shortened(text, width());
  }

  private double width() {
    return 100 - 2 * margin;
  }
}
