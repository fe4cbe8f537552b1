package nl.codio.output;

import java.util.Optional;
import nl.codio.diagnostics.Severity;

/**
 * What is told of a rule beside its findings, in the language of a run.
 *
 * @param id such as {@code W155}
 * @param name such as {@code aantal-deelnemers}
 * @param why the reason for it, a sentence or two
 * @param severity how much it weighs once its moment has come
 * @param section the section of the handbook; absent for a rule of codio itself
 * @param requirement the number of the requirement; absent for a rule of codio itself
 * @param text its page, for a terminal
 * @param markdown its page, as it stands in the documentation
 */
public record RuleCard(
    String id,
    String name,
    String why,
    Severity severity,
    Optional<String> section,
    Optional<String> requirement,
    String text,
    String markdown) {

  /** The name as a heading: {@code Aantal deelnemers}. */
  public String title() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }

  /** Gives the card of a rule. */
  @FunctionalInterface
  public interface Box {
    /** The card of the rule that findings with this code come from. */
    RuleCard of(String code);
  }
}
