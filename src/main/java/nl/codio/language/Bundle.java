package nl.codio.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** One file of texts: keys with the patterns of {@link Sentence}. */
final class Bundle {

  private final Properties patterns;

  private Bundle(Properties patterns) {
    this.patterns = patterns;
  }

  /** The bundle with this name, empty when there is none. */
  static Bundle read(String name, Language language) {
    Properties patterns = new Properties();
    String file = name + "_" + language.code() + ".properties";
    try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
      if (stream != null) {
        patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(patterns);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(patterns.getProperty(key));
  }
}
