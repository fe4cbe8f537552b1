package nl.codio.lsp;

import java.util.Optional;
import nl.codio.diagnostics.Span;
import nl.codio.source.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns spans, which count code points from 1, into ranges of the protocol, which count UTF-16
 * units from 0: in 🙂 the two differ.
 */
final class Ranges {

  private Ranges() {}

  /** The range of a span in this text; without the text every character is taken to be one unit. */
  static Range of(Span span, Optional<SourceText> text) {
    return new Range(at(span.start(), text), at(span.end(), text));
  }

  private static Position at(nl.codio.diagnostics.Position point, Optional<SourceText> text) {
    int column = point.column() - 1;
    int units =
        text.flatMap(it -> it.line(point.line())).map(it -> units(it, column)).orElse(column);
    return new Position(point.line() - 1, units);
  }

  private static int units(String line, int points) {
    return points >= line.length()
        ? Math.max(line.length(), 0) // behind the last character, or of a line that is shorter now
        : line.offsetByCodePoints(0, Math.min(points, line.codePointCount(0, line.length())));
  }

  /** Whether two ranges have a point in common. */
  static boolean touch(Range one, Range other) {
    return !before(one.getEnd(), other.getStart()) && !before(other.getEnd(), one.getStart());
  }

  private static boolean before(Position one, Position other) {
    return one.getLine() < other.getLine()
        || (one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter());
  }
}
