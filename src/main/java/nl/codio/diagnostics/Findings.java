package nl.codio.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gathers findings while files are read and judged. Not safe for use by several threads at once.
 */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** Adds one. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds several. */
  public void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  /** All that was added so far, in {@link Finding#ORDER}. */
  public List<Finding> sorted() {
    return all.stream().sorted(Finding.ORDER).toList();
  }
}
