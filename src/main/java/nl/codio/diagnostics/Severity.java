package nl.codio.diagnostics;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /**
   * <i>fout</i>: the file is broken, contradicts itself, or does not hold what it claims to hold.
   */
  ERROR,
  /** <i>waarschuwing</i>: a norm of the handbook is not met; a reason in the file answers it. */
  WARNING,
  /** <i>advies</i>: nothing is wrong; this is what a colleague would mention. */
  ADVICE;

  /** Whether this weighs as much as {@code other} or more. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
