package nl.codio.cli;

/** How a run of codio ended: what a script or a CI looks at. {@code codio --help} lists them. */
public enum ExitCode {
  /** 0: done, and nothing found at or above the failing severity. */
  FINE(0),
  /** 1: something was found in the files, unreadable content included. */
  FINDINGS(1),
  /** 2: wrong use, such as an unknown option, a path that does not exist, no project here. */
  WRONG_USE(2),
  /** 3: codio itself failed or could not write: a bug, a full disk. */
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }
}
