package nl.codio.source;

import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;

/**
 * Finds sentences that YAML cuts off without an error: in {@code zie nota #12} all from the number
 * sign is a comment. A comment that is meant as one has a space behind its sign.
 */
final class CutTexts {

  private final SourceText source;
  private final FileFindings findings;
  private final boolean possible;

  CutTexts(SourceText source, FileFindings findings) {
    this.source = source;
    this.findings = findings;
    this.possible = source.text().contains(" #");
  }

  void check(ScalarNode scalar) {
    if (possible && scalar.style() == ScalarNode.Style.PLAIN) {
      Span span = scalar.place().span();
      Position end = span.end();
      boolean oneLine = span.start().line() == end.line();
      source.line(end.line()).ifPresent(line -> checkRest(line, end, oneLine));
    }
  }

  private void checkRest(String line, Position end, boolean oneLine) {
    Optional<String> wholeLine = oneLine ? Optional.of(line) : Optional.empty();
    int from = line.offsetByCodePoints(0, end.column() - 1);
    int sign = from;
    while (sign < line.length() && line.charAt(sign) == ' ') {
      sign++;
    }
    boolean comment = sign > from && sign + 1 < line.length() && line.charAt(sign) == '#';
    if (comment && !Character.isWhitespace(line.charAt(sign + 1)) && line.charAt(sign + 1) != '#') {
      int column = end.column() + sign - from;
      int length = line.codePointCount(sign, line.length());
      findings.add(
          Finding.of(
                  "B015",
                  Severity.WARNING,
                  new Place(source.file(), Span.onLine(end.line(), column, length)),
                  Message.of("findings.B015", line.substring(sign)))
              .withHint(ShownMend.of("findings.B015.hint", wholeLine)));
    }
  }
}
