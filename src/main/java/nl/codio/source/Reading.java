package nl.codio.source;

import java.util.List;
import java.util.Optional;
import nl.codio.diagnostics.Finding;

/**
 * What reading one file gave.
 *
 * @param source its text; absent when there was none that could be read
 * @param root the top of its tree; absent when it is no YAML, or not within the limits
 * @param findings all that reading has to say, in the order in which it was met
 */
public record Reading(Optional<SourceText> source, Optional<Node> root, List<Finding> findings) {

  /** Copies the findings, so that a reading never changes. */
  public Reading {
    findings = List.copyOf(findings);
  }

  /** A file of which nothing could be read. */
  static Reading failed(Finding why) {
    return new Reading(Optional.empty(), Optional.empty(), List.of(why));
  }
}
