package nl.codio.output;

import java.io.PrintWriter;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Severity;
import nl.codio.diagnostics.Span;

/**
 * Prints findings as commands to GitHub Actions, which shows each beside its line. Names and texts
 * may come from strangers: none can end its command and begin another.
 */
public final class GithubPrinter implements FindingsPrinter {

  private static final String COMMANDS = "::(error|warning|notice) file=";

  private final Wording wording;
  private final SourceRoot root;

  /** A printer in these words, with files named from this folder. */
  public GithubPrinter(Wording wording, SourceRoot root) {
    this.wording = wording;
    this.root = root;
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    for (Finding finding : checked.findings()) {
      Span span = Snippet.of(checked.sources(), finding.place()).span();
      out.print(command(finding, span) + "\n");
    }
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.matches("(?s)(" + COMMANDS + ".*)?");
  }

  private String command(Finding finding, Span span) {
    return "::"
        + word(finding.severity())
        + " file="
        + property(root.name(finding.place().file()))
        + ",line="
        + span.start().line()
        + ",endLine="
        + span.end().line()
        + ",col="
        + span.start().column()
        + ",endColumn="
        + span.end().column()
        + ",title="
        + property("codio " + finding.code())
        + "::"
        + data(Sentences.of(finding, wording));
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '%' -> safe.append("%25");
        case '\r' -> safe.append("%0D");
        case '\n' -> safe.append("%0A");
        default -> safe.append(TerminalWriter.steers(character) ? TerminalWriter.MARK : character);
      }
    }
    return safe.toString();
  }
}
