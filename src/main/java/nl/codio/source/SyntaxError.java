package nl.codio.source;

import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in a person's words where a file stops being YAML. Nearly always it is a Dutch sentence that
 * YAML takes apart, so the lines at the error are looked at for the shapes that do.
 */
final class SyntaxError {

  private final SourceText source;
  private final Position problem;
  private final int contextLine;
  private final boolean withinBlock;

  SyntaxError(SourceText source, MarkedYAMLException error) {
    this.source = source;
    Mark context = error.getContextMark();
    Mark mark = error.getProblemMark() == null ? context : error.getProblemMark();
    this.problem = mark == null ? Position.START : TreeBuilder.position(mark);
    this.contextLine = context == null ? problem.line() : context.getLine() + 1;
    this.withinBlock = error.getContext() != null && error.getContext().contains("block");
  }

  /** An error of which the parser does not say where it is: where it stopped. */
  SyntaxError(SourceText source, Position stopped) {
    this.source = source;
    this.problem = stopped;
    this.contextLine = stopped.line();
    this.withinBlock = true;
  }

  Finding finding() {
    // What is wrong stands where the part began that the parser never could end, or where it gave
    // up, or on a line before it that still looked right. A block that it could not end says
    // nothing: that began with its first, faultless line.
    return trapAt(withinBlock ? problem.line() : contextLine)
        .or(() -> trapAt(problem.line()))
        .or(() -> trapAt(problem.line() - 1))
        .or(() -> gluedDashAt(problem.line()))
        .or(() -> gluedDashAt(problem.line() - 1))
        .orElseGet(this::unexplained);
  }

  private Optional<Finding> trapAt(int number) {
    return (number < 1 ? Optional.<String>empty() : source.line(number))
        .flatMap(WrittenLine::parse)
        .flatMap(line -> SentenceTrap.in(line).map(trap -> explained(number, line, trap)));
  }

  /** A dash that no space follows begins no item: it is the first letter of a key. */
  private Optional<Finding> gluedDashAt(int number) {
    String line = number < 1 ? "" : source.line(number).orElse("");
    String text = line.stripLeading();
    if (text.length() < 2 || text.charAt(0) != '-' || !Character.isLetter(text.charAt(1))) {
      return Optional.empty();
    }
    int column = line.length() - text.length() + 1;
    Place place = new Place(source.file(), Span.onLine(number, column, 1));
    return Optional.of(
        Finding.of("B004", Severity.ERROR, place, Message.of("findings.B004.dash"))
            .withHint(Message.of("findings.B004.dash.hint", "- " + text.substring(1).strip())));
  }

  private Finding explained(int number, WrittenLine line, SentenceTrap.Found trap) {
    Place place =
        new Place(source.file(), Span.onLine(number, line.column(trap.offset()), trap.length()));
    return Finding.of("B004", Severity.ERROR, place, Message.of(trap.key(), trap.quoted()))
        .withHint(trap.mend(line));
  }

  private Finding unexplained() {
    Span span = new Span(problem, problem);
    return Finding.of(
            "B004",
            Severity.ERROR,
            new Place(source.file(), span),
            Message.of("findings.B004", problem.line()))
        .withHint(Message.of("findings.B004.hint"));
  }
}
