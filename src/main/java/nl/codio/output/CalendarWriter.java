package nl.codio.output;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a calendar that others can take in: iCalendar (RFC 5545). */
public final class CalendarWriter {

  /** The most bytes on a line, its end not counted (§ 3.1). */
  private static final int LINE = 75;

  private static final String END = "\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final PrintWriter out;

  /**
   * Something on one day.
   *
   * @param number which event it is, for calendars that already have it
   * @param made on which day it was written down
   * @param day when it is
   * @param title one line
   * @param description any text
   * @param category one word
   */
  public record Event(
      String number,
      LocalDate made,
      LocalDate day,
      String title,
      String description,
      String category) {}

  /**
   * Begins a calendar.
   *
   * @param version of codio
   * @param name how the calendar is called
   */
  public CalendarWriter(PrintWriter out, String version, String name) {
    this.out = out;
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//codio//codio " + version + "//NL");
    line("METHOD", "PUBLISH");
    line("X-WR-CALNAME", text(name));
  }

  /** Adds an event of a whole day that leaves its day free. */
  public void event(Event event) {
    line("BEGIN", "VEVENT");
    line("UID", event.number() + "@codio");
    line("DTSTAMP", DAY.format(event.made()) + "T000000Z");
    line("DTSTART;VALUE=DATE", DAY.format(event.day()));
    line("SUMMARY", text(event.title()));
    line("DESCRIPTION", text(event.description()));
    line("CATEGORIES", text(event.category()));
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  /** Ends the calendar; the writer stays open. */
  public void close() {
    line("END", "VCALENDAR");
    out.flush();
  }

  /** Text as § 3.3.11 wants it; what steers a terminal or ends a line is no text. */
  private static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                escaped.append("\\n");
              } else if (point == '\\' || point == ';' || point == ',') {
                escaped.append('\\').appendCodePoint(point);
              } else if (!Character.isISOControl(point)) {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  /** A long line goes on behind a blank on the next; a character stays whole. */
  private void line(String name, String value) {
    StringBuilder line = new StringBuilder();
    int bytes = 0;
    for (int point : (name + ":" + value).codePoints().toArray()) {
      String character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > LINE) {
        line.append(END).append(' ');
        bytes = 1;
      }
      line.append(character);
      bytes += length;
    }
    out.print(line.append(END));
  }
}
