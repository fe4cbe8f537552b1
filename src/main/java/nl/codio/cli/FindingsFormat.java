package nl.codio.cli;

import java.util.Locale;
import java.util.Optional;

/** In which form findings are given. */
enum FindingsFormat {
  /** For a person. */
  TEXT,
  /** For a program. */
  JSON,
  /** For GitHub's code scanning and editors. */
  SARIF,
  /** For what shows tests: Jenkins, GitLab. */
  JUNIT,
  /** For GitHub Actions, beside the lines. */
  GITHUB,
  /** For a merge request in GitLab. */
  GITLAB;

  /** The form of this name, in capitals or not. */
  static Optional<FindingsFormat> named(String word) {
    for (FindingsFormat format : values()) {
      if (format.word().equalsIgnoreCase(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Its name, as one types it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
