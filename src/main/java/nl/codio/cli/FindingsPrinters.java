package nl.codio.cli;

import nl.codio.diagnostics.Severity;
import nl.codio.output.FindingsPrinter;
import nl.codio.output.GithubPrinter;
import nl.codio.output.GitlabPrinter;
import nl.codio.output.Ink;
import nl.codio.output.JsonPrinter;
import nl.codio.output.JunitPrinter;
import nl.codio.output.SarifPrinter;
import nl.codio.output.SourceRoot;
import nl.codio.output.TextReport;
import nl.codio.output.Wording;

/**
 * The printer of each form, for one run. A new form is a printer, a case here and a word in {@link
 * FindingsFormat}.
 *
 * @param failing the least weight of a finding by which the run fails
 * @param summing whether a person is also told how many findings there are
 */
record FindingsPrinters(Session session, Severity failing, boolean summing) {

  /** The printer of this form. */
  FindingsPrinter of(FindingsFormat format, Ink ink) {
    Wording wording = new Wording(session.messages());
    SourceRoot root = SourceRoot.around(session.directory());
    RuleCards rules = new RuleCards(session.messages());
    return switch (format) {
      case TEXT -> new TextReport(wording, ink, summing);
      case JSON -> new JsonPrinter(wording);
      case SARIF -> new SarifPrinter(wording, root, rules, Version.current());
      case JUNIT -> new JunitPrinter(wording, root, rules, failing);
      case GITHUB -> new GithubPrinter(wording, root);
      case GITLAB -> new GitlabPrinter(wording, root);
    };
  }
}
