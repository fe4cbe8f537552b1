package nl.codio.browser;

import java.util.List;

/**
 * What a page does against one rule of axe-core.
 *
 * @param rule the rule's id, such as {@code image-alt}
 * @param impact how much it hinders: minor, moderate, serious or critical
 * @param nodes the HTML of each element that does it
 */
public record Violation(String rule, String impact, List<String> nodes) {

  /** Copies the nodes, so that a violation never changes. */
  public Violation {
    nodes = List.copyOf(nodes);
  }
}
