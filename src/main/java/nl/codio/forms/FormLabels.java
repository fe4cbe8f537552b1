package nl.codio.forms;

import java.util.Optional;
import nl.codio.language.Messages;

/**
 * What the questions of the forms are called, in one language. A path begins with the word of the
 * kind of file, and goes on as {@link Question#path()} does: {@code casus.omschrijving.context}.
 */
public final class FormLabels {

  private static final String BUNDLE = "forms.";

  private final Messages messages;

  /** The labels in the language of these texts. */
  public FormLabels(Messages messages) {
    this.messages = messages;
  }

  /**
   * The short name of a question, a group or a whole file. It is looked for without the first keys
   * of its path when the whole path has none: what means the same everywhere is named once.
   *
   * @throws IllegalArgumentException when nothing is named so
   */
  public String label(String path) {
    String key = path;
    while (!messages.has(BUNDLE + key)) {
      int dot = key.indexOf('.');
      if (dot < 0) {
        throw new IllegalArgumentException("no label for " + path);
      }
      key = key.substring(dot + 1);
    }
    return messages.text(BUNDLE + key);
  }

  /** The question of the handbook, or codio's translation of it; nothing where it asks none. */
  public Optional<String> question(String path) {
    String key = BUNDLE + path + ".vraag";
    return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
