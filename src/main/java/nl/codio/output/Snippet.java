package nl.codio.output;

import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.source.SourceText;

/** The text that a place points at. */
final class Snippet {

  private static final int MOST_LINES = 10;
  private static final int LONGEST = 1_000;

  private Snippet() {}

  /** All of it; nothing when it is empty, or too much to show beside a finding. */
  static Optional<String> of(SourceTexts sources, Place place) {
    Position start = place.span().start();
    Position end = place.span().end();
    Optional<SourceText> source = sources.of(place.file());
    if (source.isEmpty() || end.line() - start.line() >= MOST_LINES) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int number = start.line(); number <= end.line() && text.length() <= LONGEST; number++) {
      String line = source.get().line(number).orElse("");
      int from = number == start.line() ? index(line, start.column()) : 0;
      int to = number == end.line() ? index(line, end.column()) : line.length();
      text.append(number == start.line() ? "" : "\n").append(line, from, Math.max(from, to));
    }
    return Optional.of(text.toString()).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
  }

  /** Its beginning on the first line, at most so many characters. */
  static String start(SourceTexts sources, Place place, int most) {
    Position start = place.span().start();
    Position end = place.span().end();
    String line = sources.of(place.file()).flatMap(it -> it.line(start.line())).orElse("");
    int from = index(line, start.column());
    int to = start.line() == end.line() ? index(line, end.column()) : line.length();
    return line.substring(from, Math.min(to, from + most));
  }

  /** Where a column counted in code points from 1 begins, at most the end of the line. */
  private static int index(String line, int column) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(column - 1, points));
  }
}
