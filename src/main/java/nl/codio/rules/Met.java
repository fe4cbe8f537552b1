package nl.codio.rules;

import nl.codio.diagnostics.Severity;

/**
 * What the rules found of one rule and one subject, for all deviations that name these: however
 * many they are, a finding is noted once.
 */
final class Met {
  private boolean answers;
  private boolean error;
  private boolean other;

  /** Says that one of its deviations gives a reason and has not ended. */
  void answer() {
    answers = true;
  }

  /** Takes note of a finding; tells whether it is answered, which an error never is. */
  boolean note(Severity severity) {
    if (severity == Severity.ERROR) {
      error = true;
    } else {
      other = true;
    }
    return answers && severity == Severity.WARNING;
  }

  boolean hasError() {
    return error;
  }

  boolean hasOther() {
    return other;
  }
}
