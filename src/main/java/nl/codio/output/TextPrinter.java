package nl.codio.output;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Related;
import nl.codio.diagnostics.Severity;

/** Prints findings for a person: place, what is wrong, the line with a caret, how to mend it. */
public final class TextPrinter {

  private static final String INDENT = "   ";

  private final PrintWriter raw;
  private final PrintWriter out;
  private final Wording wording;
  private final SourceTexts sources;
  private final Ink ink;

  /** How to answer a warning is shown once for each rule. */
  private final Set<String> explained = new HashSet<>();

  /** Prints to {@code out}, in these words, with the lines of these files. */
  public TextPrinter(PrintWriter out, Wording wording, SourceTexts sources) {
    this(out, wording, sources, Ink.PLAIN);
  }

  /** The same in this ink. */
  public TextPrinter(PrintWriter out, Wording wording, SourceTexts sources, Ink ink) {
    this.raw = out;
    this.out = TerminalWriter.over(out);
    this.wording = wording;
    this.sources = sources;
    this.ink = ink;
  }

  /** Prints each finding, an empty line behind it. */
  public void print(List<Finding> findings) {
    for (Finding finding : findings) {
      print(finding);
      out.print('\n');
    }
  }

  /** Prints how many there are of each weight, in how many of the files, and what is left out. */
  public void summary(Checked checked) {
    List<Finding> findings = checked.findings();
    int files = checked.files().size();
    if (findings.isEmpty()) {
      String none = checked.known() == 0 ? "findings.summary.none" : "findings.summary.none-new";
      out.print(wording.text(none, files) + "\n");
    } else {
      count(findings, files);
    }
    if (checked.known() > 0) {
      out.print(wording.text("findings.summary.known", checked.known()) + "\n");
    }
  }

  private void count(List<Finding> findings, int files) {
    long hit = findings.stream().map(finding -> finding.place().file()).distinct().count();
    List<String> counts =
        Arrays.stream(Severity.values())
            .filter(severity -> count(findings, severity) > 0)
            .map(severity -> wording.count(severity, count(findings, severity)))
            .toList();
    out.print(wording.text("findings.summary", String.join(", ", counts), hit, files) + "\n");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private void print(Finding finding) {
    out.print(
        oneLine(Wording.name(finding.place().file()))
            + ":"
            + finding.place().span().start().line()
            + ":"
            + finding.place().span().start().column()
            + ": ");
    paint(finding.severity(), wording.of(finding.severity()));
    out.print(" " + finding.code() + ": " + oneLine(wording.of(finding.message())) + "\n");
    frame(finding);
    for (Related related : finding.related()) {
      out.print(
          INDENT
              + oneLine(Wording.name(related.place().file()))
              + ":"
              + related.place().span().start().line()
              + ": "
              + oneLine(wording.of(related.message()))
              + "\n");
    }
    wording.hint(finding).ifPresent(hint -> out.print(indented(hint) + "\n"));
    if (finding.isAnswerable() && explained.add(finding.code())) {
      out.print(indented(wording.text("findings.deviation", finding.code())) + "\n");
    }
  }

  private void frame(Finding finding) {
    String words = finding.caption().map(wording::of).map(TextPrinter::oneLine).orElse("");
    sources
        .of(finding.place().file())
        .flatMap(source -> source.line(finding.place().span().start().line()))
        .filter(line -> !line.isBlank())
        .ifPresentOrElse(
            line -> frame(new CodeFrame(line, finding.place().span()), finding.severity(), words),
            () -> out.print(words.isEmpty() ? "" : INDENT + words + "\n"));
  }

  private void frame(CodeFrame frame, Severity severity, String words) {
    out.print(frame.line() + "\n" + frame.lead());
    paint(severity, frame.carets());
    out.print((words.isEmpty() ? "" : " " + words) + "\n");
  }

  /** Only what codio says itself steers the terminal. */
  private void paint(Severity severity, String text) {
    raw.print(ink.on(severity));
    out.print(text);
    raw.print(ink.off());
  }

  /** A name with a line feed in it must not look like the next finding. */
  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static String indented(String text) {
    return INDENT + text.replace("\n", "\n" + INDENT);
  }
}
