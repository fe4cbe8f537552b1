package nl.codio.status;

/** How far a phase is. */
public enum State {
  /** It is said to be finished, or nothing is missing any more. */
  DONE("gedaan", "✓"),
  /** Something is there, and something is not. */
  UNDER_WAY("bezig", "…"),
  /** It is its turn, and nothing is there yet. */
  NOT_BEGUN("niet-begonnen", "○"),
  /** Something else comes first: nothing is asked. */
  LATER("later", "·"),
  /** The case ended before it: nothing is asked any more. */
  NOT_NEEDED("niet-nodig", "-");

  private final String word;
  private final String sign;

  State(String word, String sign) {
    this.word = word;
    this.sign = sign;
  }

  /** Its Dutch word, the same in every language: for programs, and to find its texts. */
  public String word() {
    return word;
  }

  /** Stands beside the word, for who looks. */
  public String sign() {
    return sign;
  }

  /** Whether it is its turn and something has to be done. */
  public boolean isOpen() {
    return this == UNDER_WAY || this == NOT_BEGUN;
  }
}
