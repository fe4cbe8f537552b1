package nl.codio.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import nl.codio.resources.TextResource;

/** One file of texts: keys with the patterns of {@link Sentence}. */
final class Bundle {

  private final Properties patterns;

  private Bundle(Properties patterns) {
    this.patterns = patterns;
  }

  /** The bundle with this name, empty when there is none. */
  static Bundle read(String name, Language language) {
    Properties patterns = new Properties();
    TextResource.find("language/" + name + "_" + language.code() + ".properties")
        .ifPresent(text -> load(text, patterns));
    return new Bundle(patterns);
  }

  private static void load(String text, Properties patterns) {
    try {
      patterns.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(patterns.getProperty(key));
  }
}
