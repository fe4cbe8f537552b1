package nl.codio.scaffold;

import java.util.Optional;
import nl.codio.diagnostics.Spelling;
import nl.codio.forms.Kind;
import nl.codio.forms.Shape;
import nl.codio.language.Messages;

/**
 * The few words behind an empty field that say what may stand there: those of its key, or else
 * those of its type.
 */
final class Hints {

  private static final String BUNDLE = "scaffold.hint.";

  private final Messages messages;

  Hints(Messages messages) {
    this.messages = messages;
  }

  /** The hint for the field on this path; nothing where its question says enough. */
  Optional<String> of(String path, Kind<?> kind) {
    for (String key = path; ; key = key.substring(key.indexOf('.') + 1)) {
      if (messages.has(BUNDLE + key)) {
        return Optional.of(messages.text(BUNDLE + key));
      }
      if (key.indexOf('.') < 0) {
        return of(kind);
      }
    }
  }

  private Optional<String> of(Kind<?> kind) {
    if (kind.shape() instanceof Shape.Words) {
      return Optional.of(kind.name());
    }
    String key = BUNDLE + "soort." + Spelling.kebab(kind.name());
    return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
