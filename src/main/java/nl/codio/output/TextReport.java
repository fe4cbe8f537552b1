package nl.codio.output;

import java.io.PrintWriter;

/** Gives findings to a person: each of them, and how many there are. */
public final class TextReport implements FindingsPrinter {

  private static final String MARK = "(?s)[^\n]*:\\d+:\\d+: \\p{L}+ [A-Z]\\d{3}: .*";

  private final Wording wording;
  private final Ink ink;
  private final boolean summing;

  /**
   * A report in these words and this ink.
   *
   * @param summing whether it says how many findings there are, also when there are none
   */
  public TextReport(Wording wording, Ink ink, boolean summing) {
    this.wording = wording;
    this.ink = ink;
    this.summing = summing;
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    TextPrinter printer = new TextPrinter(out, wording, checked.sources(), ink);
    printer.print(checked.findings());
    if (summing) {
      printer.summary(checked);
    }
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.matches(MARK) || saysNothingFound(beginning);
  }

  /** Of however many files. */
  private boolean saysNothingFound(String text) {
    String digits = text.substring(0, Math.max(0, text.indexOf(' '))).replaceAll("\\D", "");
    boolean counted = digits.length() > 0 && digits.length() < 7;
    int files = counted ? Integer.parseInt(digits) : 0;
    return text.equals(wording.text("findings.summary.none", files) + "\n")
        || text.startsWith(wording.text("findings.summary.none-new", files) + "\n");
  }
}
