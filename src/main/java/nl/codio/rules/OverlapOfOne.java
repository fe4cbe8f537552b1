package nl.codio.rules;

import nl.codio.project.CaseFolder;
import nl.codio.project.WorkshopInCase;

/**
 * An overlap is between two or more values or actions (handbook 3.3, R212, R221).
 *
 * <p>Bad: {@code - tussen: [privacy]} under {@code overlap}. Good: {@code - tussen: [privacy,
 * rust]}.
 */
final class OverlapOfOne implements WorkshopRule {
  @Override
  public void check(WorkshopInCase workshop, CaseFolder theCase, Telling tell) {
    workshop
        .content()
        .overlaps()
        .forEach(
            overlap ->
                overlap
                    .value()
                    .between()
                    .filter(between -> between.names().size() < 2)
                    .ifPresent(between -> tell.at(overlap.place()).say()));
  }
}
