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
 */
public record Checked(List<Finding> findings, List<Path> files, SourceTexts sources) {

  /** Copies the lists. */
  public Checked {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }
}
