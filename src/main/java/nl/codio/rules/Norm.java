package nl.codio.rules;

import nl.codio.diagnostics.Severity;

/**
 * How strict a rule is. The handbook is not law: what is wrong is an error from the first day, what
 * is missing only where the record claims to be finished.
 */
public enum Norm {
  /** Something contradicts, or does not exist: an error from the first day. */
  WRONG(Severity.ERROR, Severity.ERROR),
  /** A hard word of the handbook: an error once the record claims to be so far. */
  CLAIMED(Severity.ERROR, Severity.ADVICE),
  /** A norm of the handbook: a warning once its moment has come. */
  EXPECTED(Severity.WARNING, Severity.ADVICE),
  /** What a colleague would mention. */
  ADVISED(Severity.ADVICE, Severity.ADVICE);

  private final Severity onceCome;
  private final Severity before;

  Norm(Severity onceCome, Severity before) {
    this.onceCome = onceCome;
    this.before = before;
  }

  /** How much it weighs, now that its moment has come or not yet. */
  public Severity severity(boolean momentHasCome) {
    return momentHasCome ? onceCome : before;
  }
}
