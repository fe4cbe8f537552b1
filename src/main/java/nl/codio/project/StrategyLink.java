package nl.codio.project;

import nl.codio.diagnostics.Located;

/** What a case, or a project, says of the strategy under which it falls. */
public sealed interface StrategyLink {

  /** There is none, and none is named: CODIO Project works without (R146). */
  record None() implements StrategyLink {}

  /**
   * The strategy that is named.
   *
   * @param version the newest version
   */
  record Found(StrategyVersion version) implements StrategyLink {}

  /** Which strategy it is cannot be known: its file, or the one that names it, is not readable. */
  record Unread() implements StrategyLink {}

  /**
   * A strategy is named that is not here.
   *
   * @param reference the path as it stands in the file
   * @param outside whether it leads out of the repository, where codio does not look
   */
  record Missing(Located<String> reference, boolean outside) implements StrategyLink {}
}
