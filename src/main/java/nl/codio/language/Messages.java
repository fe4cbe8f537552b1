package nl.codio.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. A bundle is read when the first of its keys is asked for. Safe for use
 * by several threads at once.
 */
public final class Messages {

  private final Language language;
  private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

  private Messages(Language language) {
    this.language = language;
  }

  /** The texts in this language. */
  public static Messages in(Language language) {
    return new Messages(language);
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /**
   * The text of this key, filled in. A date is written in words, a list of texts with commas, a
   * whole number without dots.
   *
   * @param key such as {@code values.unknown}
   * @param arguments texts, numbers, dates, or lists of texts, in the order of the sentence
   * @throws IllegalArgumentException when there is no such key
   */
  public String text(String key, List<?> arguments) {
    return new Sentence(language, arguments).fill(pattern(key));
  }

  /** The same, for arguments one by one. */
  public String text(String key, Object... arguments) {
    return text(key, List.of(arguments));
  }

  /** Whether there is a text for this key. */
  public boolean has(String key) {
    return bundleOf(key).find(key).isPresent();
  }

  private String pattern(String key) {
    return bundleOf(key)
        .find(key)
        .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
  }

  private Bundle bundleOf(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("a key names its bundle before a dot: " + key);
    }
    return bundles.computeIfAbsent(key.substring(0, dot), name -> Bundle.read(name, language));
  }
}
