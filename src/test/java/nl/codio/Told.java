package nl.codio;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.language.Language;
import nl.codio.language.Messages;
import nl.codio.output.SourceTexts;
import nl.codio.output.TextPrinter;
import nl.codio.output.Wording;
import nl.codio.source.Reading;

/** What a person reads of findings, in Dutch. */
public final class Told {

  private static final Messages DUTCH = Messages.in(Language.NL);

  private Told() {}

  /** All that reading one file has to say; "niets" when that is nothing. */
  public static String by(Reading reading) {
    return by(reading.findings(), name -> reading.source());
  }

  /** These findings, each with its line. */
  public static String by(List<Finding> findings, SourceTexts sources) {
    StringWriter text = new StringWriter();
    new TextPrinter(new PrintWriter(text), new Wording(DUTCH), sources).print(findings);
    return findings.isEmpty() ? "niets\n" : text.toString();
  }

  /** These findings, each on one line: place, code and message. */
  public static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Told::line).toList();
  }

  private static String line(Finding finding) {
    return finding.place().span().start().line()
        + ":"
        + finding.place().span().start().column()
        + " "
        + finding.code()
        + " "
        + words(finding.message());
  }

  /** A message in words. */
  public static String words(Message message) {
    return DUTCH.text(message.key(), message.arguments());
  }

  /** How this finding can be mended, in words; empty when it does not say. */
  public static String mend(Finding finding) {
    return finding.hint().filter(hint -> DUTCH.has(hint.key())).map(Told::words).orElse("");
  }
}
