package nl.codio.diagnostics;

import java.util.List;

/**
 * A sentence in no language yet: its key in the message bundles and what is to be filled in.
 *
 * @param key the key in the bundles
 * @param arguments texts, numbers, dates, or lists of texts, in the order of the sentence
 */
public record Message(String key, List<Object> arguments) {

  /** Copies the arguments, so that a message never changes. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** The message of this key, filled in with these arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
