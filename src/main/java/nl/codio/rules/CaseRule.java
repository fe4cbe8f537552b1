package nl.codio.rules;

import java.time.LocalDate;
import nl.codio.project.CaseFolder;

/** A check of one case with all its workshops. */
non-sealed interface CaseRule extends Rule {

  /** When the norm begins to weigh: unless a rule says otherwise, from the first day. */
  default boolean hasCome(CaseFolder theCase, LocalDate today) {
    return true;
  }

  /** Tells what it finds. */
  void check(CaseFolder theCase, Telling tell);
}
