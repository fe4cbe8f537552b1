package nl.codio.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;

/**
 * The findings of a project, at most twenty of one rule in one file and then one that tells how
 * many more: a hostile file can be wrong a million times, and who mends twenty sees the next.
 */
final class Capped {
  /** So many of one rule in one file are shown. */
  static final int MOST = 20;

  private Capped() {}

  private record Key(Path file, String code) {}

  /**
   * What is shown of these.
   *
   * @param findings in the order in which they are told
   */
  static List<Finding> of(List<Finding> findings) {
    Map<Key, Integer> counts = new HashMap<>();
    Map<Key, Severity> heaviest = new HashMap<>();
    for (Finding finding : findings) {
      int count = counts.merge(key(finding), 1, Integer::sum);
      if (count > MOST) {
        heaviest.merge(key(finding), finding.severity(), Capped::heavier);
      }
    }
    Map<Key, Integer> told = new HashMap<>();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      Key key = key(finding);
      int count = told.merge(key, 1, Integer::sum);
      if (count <= MOST) {
        shown.add(finding);
      } else if (count == MOST + 1) {
        shown.add(
            more(
                finding,
                heaviest.getOrDefault(key, finding.severity()),
                counts.getOrDefault(key, count) - MOST));
      }
    }
    return shown;
  }

  private static Key key(Finding finding) {
    return new Key(finding.place().file(), finding.code());
  }

  private static Severity heavier(Severity one, Severity other) {
    return one.atLeast(other) ? one : other;
  }

  private static Finding more(Finding first, Severity severity, int count) {
    return Finding.of(
            first.code(), severity, first.place(), Message.of("findings.more", count, first.code()))
        .withHint(Message.of("findings.more.hint"));
  }
}
