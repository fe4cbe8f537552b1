package nl.codio.lsp;

import java.util.Optional;
import nl.codio.diagnostics.Place;
import nl.codio.diagnostics.Spelling;
import nl.codio.framework.Principle;
import nl.codio.project.AccentValue;

/**
 * A value that may be named in a file.
 *
 * @param name as it is written in a file
 * @param title as the handbook, or whoever declared it, prints it
 * @param accent what the strategy says of it, where it has the accent
 * @param declared where an own value is declared; absent for one of the 32
 */
record KnownValue(
    String name,
    String title,
    Optional<Principle> principle,
    String definition,
    Optional<AccentValue> accent,
    Optional<Place> declared) {

  String id() {
    return Spelling.fold(title);
  }
}
