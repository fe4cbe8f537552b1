package nl.codio.output;

import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Span;

/**
 * The part of a place that is shown: what stands on its first line. A finding about a record as a
 * whole has all of it for its place; nobody wants a whole file marked.
 *
 * @param span where it stands
 * @param text what stands there; empty when nothing does, or the file could not be read
 */
record Snippet(Span span, String text) {

  static Snippet of(SourceTexts sources, Place place) {
    Position start = place.span().start();
    Position end = place.span().end();
    Optional<String> line = sources.of(place.file()).flatMap(it -> it.line(start.line()));
    if (line.isEmpty()) {
      return new Snippet(new Span(start, start), "");
    }
    int length = line.get().codePointCount(0, line.get().length());
    int from = Math.min(start.column() - 1, length);
    int to = start.line() == end.line() ? Math.min(end.column() - 1, length) : length;
    int first = line.get().offsetByCodePoints(0, from);
    int last = line.get().offsetByCodePoints(first, to - from);
    return new Snippet(
        Span.onLine(start.line(), from + 1, to - from), line.get().substring(first, last));
  }
}
