package nl.codio.status;

/**
 * A phase of CODIO Strategie (handbook 2.1) or of CODIO Project (3.1, the last of its three cut
 * into the steps of 3.4), in the order of the work.
 */
public enum Step {
  /** Phase 1 of a strategy: where the organisation stands (2.2). */
  SITUATION("huidige-situatie"),
  /** Phase 2: all 32 values alike, or accents among them (2.3). */
  CHOICE("gewenste-situatie"),
  /** Phase 3: the action plan, up to its adoption (2.4). */
  PLAN("actieplan"),
  /** Phase 4: steering, monitoring, adjusting (2.5). */
  IMPLEMENTATION("implementatie"),
  /** A case is described (3.2, bijlage 4). */
  DESCRIPTION("casus-beschrijven"),
  /** A workshop is prepared (3.2). */
  PREPARATION("workshop-voorbereiden"),
  /** A workshop is held (3.3). */
  WORKSHOP("workshop-houden"),
  /** The talk after it (3.4, step 1). */
  FOLLOW_UP("follow-upgesprek"),
  /** The report is made and shared (3.4, step 2). */
  REPORT("verslag"),
  /** Actions are followed (3.4, step 3). */
  MONITORING("acties-volgen"),
  /** Nothing is open any more. */
  CLOSING("afronden");

  private final String word;

  Step(String word) {
    this.word = word;
  }

  /** Its Dutch word, the same in every language: for programs, and to find its texts. */
  public String word() {
    return word;
  }
}
