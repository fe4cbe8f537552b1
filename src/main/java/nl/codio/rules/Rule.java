package nl.codio.rules;

/** One check of one kind of subject. A rule has no state. */
sealed interface Rule permits ProjectRule, StrategyRule, CaseRule, WorkshopRule, DeviationRule {
  /** From when on its norm weighs, where that waits for something. */
  default Moment moment() {
    return Moment.ALWAYS;
  }
}
