package nl.codio.report.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.codio.report.LeftOut;
import nl.codio.report.Poster;
import nl.codio.report.picture.Letters;
import nl.codio.report.picture.Words;
import nl.codio.report.poster.Sheet.Line;

/**
 * Lays out a poster on one page. The blocks share the page so that most is shown, in the largest
 * letters in which it fits; what does not fit in letters that are read at two metres stands in the
 * report, and the poster says how much.
 */
public final class SheetMaker {

  private static final double FOOTER = 0.95;

  private final Poster poster;
  private final Words words;
  private final Texts texts;

  private SheetMaker(Poster poster, Words words) {
    this.poster = poster;
    this.words = words;
    this.texts = Texts.of(poster, words);
  }

  /** The poster, laid out. */
  public static Sheet make(Poster poster, Words words) {
    return new SheetMaker(poster, words).sheet();
  }

  private Sheet sheet() {
    Sheet.Heading heading = new HeadingMaker(poster, words).heading();
    int cut = HeadingMaker.isCut(heading) ? 1 : 0;
    List<Sheet> sheets = new ArrayList<>();
    for (Frame frame : Frame.of(poster.shape().portrait(), heading.rule() + 0.9)) {
      sheets.add(sheet(heading, frame, cut));
    }
    Sheet best = sheets.get(0);
    for (Sheet sheet : sheets) {
      best = isBetter(sheet, best) ? sheet : best;
    }
    return best;
  }

  private static boolean isBetter(Sheet one, Sheet other) {
    int less = missing(other) - missing(one);
    return less == 0 ? smallest(one) > smallest(other) : less > 0;
  }

  /** A value or an action weighs more than a reason. */
  private static int missing(Sheet sheet) {
    LeftOut left = sheet.left();
    return 3 * (left.values() + left.actions()) + left.reasons() + left.texts();
  }

  private static double smallest(Sheet sheet) {
    double values = Math.min(sheet.values().scale(), 1.3);
    return Math.min(values, sheet.actions().scale());
  }

  private Sheet sheet(Sheet.Heading heading, Frame frame, int cut) {
    ValuesBlock values = new ValuesBlock(poster, texts.values(), frame, words);
    ActionsBlock actions = new ActionsBlock(texts.actions(), frame, words);
    ChecksBlock checks = new ChecksBlock(texts.checks(), poster.shape().blank(), frame, words);
    return new Sheet(
        frame.height(),
        poster.shape().portrait(),
        poster.shape().blank(),
        heading,
        values.block(),
        actions.block(),
        checks.block(),
        new Line(
            frame.margin(),
            frame.footer(),
            frame.width(),
            FOOTER * frame.enlarged(),
            footer(frame)),
        new LeftOut(values.hidden(), values.reasons(), actions.hidden(), cut + checks.cut()));
  }

  private String footer(Frame frame) {
    String unplaced =
        poster.unplaced().isEmpty()
            ? ""
            : words.text("report.poster.unplaced", String.join(", ", poster.unplaced()));
    String text =
        Stream.of(unplaced, words.text("report.poster.made", words.date(poster.head().edition())))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return Letters.regular(FOOTER * frame.enlarged()).shortened(text, frame.width());
  }
}
