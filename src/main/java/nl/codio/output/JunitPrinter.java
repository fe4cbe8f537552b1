package nl.codio.output;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Position;
import nl.codio.diagnostics.Severity;

/**
 * Prints findings as JUnit's XML, which Jenkins, GitLab and others show as tests: a suite for each
 * file, in it a case for each finding, or one that passes. What weighs too little to fail the run
 * is a skipped case, so that a run that is fine is shown as such.
 */
public final class JunitPrinter implements FindingsPrinter {

  private static final String MARK = "<testsuites name=\"codio\"";

  private final Wording wording;
  private final SourceRoot root;
  private final RuleCard.Box rules;
  private final Severity failing;

  /**
   * A printer in these words, with files named from this folder.
   *
   * @param failing the least weight of a finding that is a failure
   */
  public JunitPrinter(Wording wording, SourceRoot root, RuleCard.Box rules, Severity failing) {
    this.wording = wording;
    this.root = root;
    this.rules = rules;
    this.failing = failing;
  }

  @Override
  public boolean isOwn(String beginning) {
    return beginning.contains(MARK);
  }

  @Override
  public void print(Checked checked, PrintWriter out) {
    Map<Path, List<Finding>> byFile = new LinkedHashMap<>();
    checked.files().forEach(file -> byFile.put(file, new ArrayList<>()));
    for (Finding finding : checked.findings()) {
      byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>()).add(finding);
    }
    try {
      XmlLines xml = new XmlLines(out);
      xml.open("testsuites");
      xml.attribute("name", "codio");
      writeCounts(
          xml, byFile.values().stream().mapToInt(JunitPrinter::cases).sum(), checked.findings());
      for (Map.Entry<Path, List<Finding>> file : byFile.entrySet()) {
        writeSuite(xml, root.name(file.getKey()), file.getValue());
      }
      xml.close();
      xml.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("elements are opened and closed in order", e);
    }
  }

  private void writeSuite(XmlLines xml, String file, List<Finding> findings)
      throws XMLStreamException {
    xml.open("testsuite");
    xml.attribute("name", file);
    writeCounts(xml, cases(findings), findings);
    if (findings.isEmpty()) {
      openCase(xml, wording.text("findings.nothing"), file);
      xml.close();
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Finding finding : findings) {
      int number = seen.merge(finding.code(), 1, Integer::sum);
      String name = finding.code() + " " + rules.of(finding.code()).name();
      openCase(xml, number == 1 ? name : name + " (" + number + ")", file);
      xml.attribute("line", finding.place().span().start().line());
      writeResult(xml, finding);
      xml.close();
    }
    xml.close();
  }

  /** Names carry no line: a case is the same one when lines move. */
  private static void openCase(XmlLines xml, String name, String file) throws XMLStreamException {
    xml.open("testcase");
    xml.attribute("name", name);
    xml.attribute("classname", file);
    xml.attribute("time", 0);
    xml.attribute("file", file);
  }

  private void writeResult(XmlLines xml, Finding finding) throws XMLStreamException {
    String weight = wording.of(finding.severity());
    if (fails(finding)) {
      xml.open("failure");
      xml.attribute("message", Sentences.oneLine(wording.of(finding.message())));
      xml.attribute("type", weight);
      xml.text(start(finding) + Sentences.of(finding, wording));
    } else {
      xml.open("skipped");
      xml.attribute("message", weight + ": " + Sentences.of(finding, wording));
    }
    xml.close();
  }

  private String start(Finding finding) {
    Position start = finding.place().span().start();
    return root.name(finding.place().file()) + ":" + start.line() + ":" + start.column() + ": ";
  }

  private void writeCounts(XmlLines xml, int cases, List<Finding> findings)
      throws XMLStreamException {
    int failures = (int) findings.stream().filter(this::fails).count();
    xml.attribute("tests", cases);
    xml.attribute("failures", failures);
    xml.attribute("errors", 0);
    xml.attribute("skipped", findings.size() - failures);
    xml.attribute("time", 0);
  }

  private static int cases(List<Finding> findings) {
    return Math.max(1, findings.size());
  }

  private boolean fails(Finding finding) {
    return finding.severity().atLeast(failing);
  }
}
