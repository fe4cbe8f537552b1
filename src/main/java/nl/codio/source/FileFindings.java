package nl.codio.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;

/**
 * Gathers what is told of one file, at most twenty times the same: a file of five megabytes can be
 * wrong a million times, and who mends twenty sees the next.
 */
final class FileFindings {

  private static final int MOST_OF_ONE_CODE = 20;

  private final List<Finding> findings;
  private final Map<String, Integer> told = new HashMap<>();

  FileFindings(List<Finding> findings) {
    this.findings = findings;
  }

  void add(Finding finding) {
    if (told.merge(finding.code(), 1, Integer::sum) <= MOST_OF_ONE_CODE) {
      findings.add(finding);
    }
  }

  /** Adds what ends the reading, and takes back what was told of the same place. */
  void addLast(Finding finding) {
    findings.removeIf(other -> other.place().span().start().equals(finding.place().span().start()));
    findings.add(finding);
  }
}
