package nl.codio.rules;

/** From when on a norm weighs, in the order of the work. */
enum Moment {
  /** From the first day. */
  ALWAYS,
  /** The first phase of a strategy is said to be finished. */
  START,
  /** The accent values are said to be chosen, or the strategy is adopted. */
  CHOICE,
  /** The strategy is adopted. */
  ADOPTED,
  /** The description of a case is said to be ready. */
  READY,
  /** The day of the workshop. */
  WORKSHOP,
  /** The follow-up talk is said to be held. */
  FOLLOW_UP,
  /** A report or an analysis is said to be final. */
  FINAL,
  /** A case is said to be closed. */
  CLOSED
}
