package nl.codio.output;

import java.nio.file.Path;
import java.util.Optional;
import nl.codio.diagnostics.Finding;
import nl.codio.diagnostics.Message;
import nl.codio.diagnostics.Severity;
import nl.codio.language.Messages;

/** Puts findings into the words of one language. */
public final class Wording {

  private final Messages messages;

  /** Wording by these messages. */
  public Wording(Messages messages) {
    this.messages = messages;
  }

  /** The language of these words, as two letters. */
  public String language() {
    return messages.language().code();
  }

  /** A message in words. */
  public String of(Message message) {
    return messages.text(message.key(), message.arguments());
  }

  /**
   * How the finding can be mended, where the bundles say so: its own hint, else the one that always
   * goes with its message, {@code .mend}.
   */
  public Optional<String> hint(Finding finding) {
    Message message = finding.message();
    return finding
        .hint()
        .or(() -> Optional.of(new Message(message.key() + ".mend", message.arguments())))
        .filter(hint -> messages.has(hint.key()))
        .map(this::of);
  }

  /** The word for a severity. */
  public String of(Severity severity) {
    return messages.text("findings.severity." + key(severity));
  }

  /** How many findings of one severity. */
  public String count(Severity severity, long number) {
    return messages.text("findings.count." + key(severity), number);
  }

  /** A text of the bundles by its key. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A file's name with the same separator on every machine. */
  public static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String key(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "advice";
    };
  }
}
