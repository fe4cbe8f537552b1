package nl.codio.output;

import java.nio.file.Path;
import java.util.List;
import nl.codio.diagnostics.Finding;

/**
 * What there is to tell of one check.
 *
 * @param findings in the order in which they are told
 * @param files every file that was looked at, as findings name it, in order
 * @param sources the texts of those files
 * @param known how many findings are left out, because a baseline knows them
 */
public record Checked(List<Finding> findings, List<Path> files, SourceTexts sources, int known) {

  /** Copies the lists. */
  public Checked {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /** The same with only these findings; how many are left out is counted. */
  Checked only(List<Finding> fresh) {
    return new Checked(fresh, files, sources, findings.size() - fresh.size());
  }

  /** The same when all findings are known. */
  public Checked withoutAll() {
    return only(List.of());
  }

  /** Of which nothing is left out. */
  public Checked(List<Finding> findings, List<Path> files, SourceTexts sources) {
    this(findings, files, sources, 0);
  }
}
