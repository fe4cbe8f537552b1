package nl.codio.report.picture;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.codio.report.picture.ActionTimeline.Bar;

/**
 * Tells what the time line shows.
 *
 * @param timeline the time line
 * @param words the language
 */
record TimelineWords(ActionTimeline timeline, Words words) {

  /** What is shown, in a few words. */
  String title() {
    return words.text(
        "report.picture.timeline.title", timeline.bars().size(), words.date(timeline.asOf()));
  }

  /** Every action, with its term and state. */
  String description() {
    return timeline.bars().stream()
        .map(bar -> (name(bar) + ": " + term(bar) + ", " + state(bar)).strip())
        .collect(Collectors.joining("; "));
  }

  /** The day for which states hold. */
  String today() {
    return words.text("report.picture.timeline.today", words.date(timeline.asOf()));
  }

  /** The name of a month, or of the year that begins with it. */
  String tick(LocalDate day) {
    String month = day.toString().substring(5, 7);
    return words.text("report.picture.month." + month, Integer.toString(day.getYear()));
  }

  String term(Bar bar) {
    return bar.term().isBlank()
        ? words.text("report.picture.timeline.no-term")
        : words.date(bar.term());
  }

  String state(Bar bar) {
    return bar.daysLate() > 0
        ? words.text("report.picture.state.late", bar.daysLate())
        : words.text("report.picture.state." + bar.state());
  }

  private String name(Bar bar) {
    return (bar.id() + " " + words.plain(bar.text())).strip();
  }
}
