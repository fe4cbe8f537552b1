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

  /** Whether even on four lines some of the title is left out. */
  boolean cut() {
    return !title().equals(String.join(" ", heading().lines()))
        && heading().lines().get(heading().lines().size() - 1).endsWith("…");
  }

  Heading heading() {
    double kicker = 1.25 * enlarged;
    double top = TOP + kicker * 1.5;
    Line above = new Line(margin, TOP, width(), kicker, kicker());
    if (poster.shape().blank()) {
      double bottom = top + 4.2 * enlarged;
      return new Heading(above, "", List.of(), top, 1.5 * enlarged, bottom, prompts(top));
    }
    Heading largest = set(above, top, 3.1 * enlarged, 1);
    Heading smaller = set(above, top, 2.3 * enlarged, 2);
    Heading small = set(above, top, 1.7 * enlarged, 3);
    Heading smallest = set(above, top, 1.35 * enlarged, 4);
    return fits(largest, 1)
        ? largest
        : fits(smaller, 2) ? smaller : fits(small, 3) ? small : smallest;
  }

  private boolean fits(Heading heading, int lines) {
    return new Wrap(Letters.bold(heading.size()), width()).lines(title()).size() <= lines;
  }

  private Heading set(Line above, double top, double size, int most) {
    List<String> lines = new Wrap(Letters.bold(size), width()).lines(title(), most);
    double bottom = top + lines.size() * size * 1.2 + 0.5;
    return new Heading(above, title(), lines, top, size, bottom, List.of());
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
