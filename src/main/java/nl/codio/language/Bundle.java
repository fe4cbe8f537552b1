package nl.codio.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.codio.resources.TextResource;

/** One file of texts: keys with the patterns of {@link Sentence}. */
final class Bundle {

  /** What stands behind each key and each pattern in a bundle that the build wrote down. */
  static final char END = '\u0001';

  private final Map<String, String> patterns = new HashMap<>();

  /** The bundle with this name, empty when there is none. */
  static Bundle read(String name, Language language) {
    String file = "language/" + name + "_" + language.code() + ".properties";
    Bundle bundle = new Bundle();
    TextResource.builtIn(file)
        .ifPresentOrElse(
            bundle::addPlain, () -> TextResource.find(file).ifPresent(bundle::addProperties));
    return bundle;
  }

  /** Keys and patterns in turn: no escapes have to be read at a cold start. */
  private void addPlain(String text) {
    int at = 0;
    while (at < text.length()) {
      int middle = text.indexOf(END, at);
      int end = text.indexOf(END, middle + 1);
      patterns.put(text.substring(at, middle), text.substring(middle + 1, end));
      at = end + 1;
    }
  }

  private void addProperties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(patterns.get(key));
  }
}
