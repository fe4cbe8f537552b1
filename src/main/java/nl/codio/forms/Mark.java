package nl.codio.forms;

/** What else is to be known of a question. */
public sealed interface Mark {

  /** Marks without further words. */
  enum Flag implements Mark {
    /** It names its item: bare text in a list answers this question. */
    NAMES_ITEM,
    /** The record means nothing without it. */
    NEEDED,
    /** It claims that a phase, a talk or the whole record is finished. */
    CLAIMS,
    /** Seldom used: a scaffold leaves it out, an editor offers it. */
    RARE,
    /** The {@code toelichting} of this group answers a question that everybody may read. */
    PUBLIC_REMARK
  }

  /**
   * A requirement that asks it.
   *
   * @param requirement its number, such as {@code R171}
   */
  record From(String requirement) implements Mark {}

  /**
   * It is a cell of a printed form, and from this phase on an empty one is told.
   *
   * @param phase when it is expected
   */
  record Expected(Phase phase) implements Mark {}

  /** Names the item it stands in. */
  Mark NAMES_ITEM = Flag.NAMES_ITEM;

  /** Cannot be missing from an item in which anything is filled in. */
  Mark NEEDED = Flag.NEEDED;

  /** Claims that something is finished. */
  Mark CLAIMS = Flag.CLAIMS;

  /** Seldom used. */
  Mark RARE = Flag.RARE;

  /** A remark elsewhere is for the organisation itself; the handbook asks this one. */
  Mark PUBLIC_REMARK = Flag.PUBLIC_REMARK;

  /** A requirement that asks it. */
  static Mark askedBy(String requirement) {
    return new From(requirement);
  }

  /** A cell of a printed form that is expected from this phase on. */
  static Mark expected(Phase phase) {
    return new Expected(phase);
  }
}
