package nl.codio.project;

import java.util.Optional;

/**
 * How an action is named: {@code A1}, {@code 2026-03-12/A1}, or {@code
 * druktemonitor/2026-03-12/A1}.
 *
 * @param theCase the folder of the case, where it is named
 * @param origin the workshop, by the rest of its file's name, where it is named
 * @param id the action's id
 */
public record ActionReference(Optional<String> theCase, Optional<String> origin, String id) {

  /** Takes a reference apart. */
  public static ActionReference parse(String text) {
    String[] parts = text.split("/", -1);
    String id = parts[parts.length - 1];
    Optional<String> origin =
        parts.length > 1 ? Optional.of(parts[parts.length - 2]) : Optional.empty();
    Optional<String> theCase =
        parts.length > 2 ? Optional.of(parts[parts.length - 3]) : Optional.empty();
    return new ActionReference(theCase, origin, id);
  }
}
